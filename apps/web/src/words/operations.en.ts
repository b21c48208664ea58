import type { noticesVi, operationsVi } from './operations.vi.js';
import type { SameWords } from './shape.js';

/** Words of the notices bell. */
export const noticesEn: SameWords<typeof noticesVi> = {
  title: 'What is new',
  open_one: 'What is new: one unread',
  open_other: 'What is new: {{count}} unread',
  openNone: 'What is new: nothing unread',
  one: 'You have a new task',
  escalated: 'A task is past its time and needs you',
  about: { case: 'Case', duty: 'Duty of the law', referralIn: 'Referral received', referralOut: 'Referral sent', breakGlass: 'Emergency access', call: 'Word from the hotline', silence: 'Duties nobody has acted on', searchBudget: 'Used up the searches of the day' },
  none: 'Nothing new yet. New tasks will appear here.',
  readAll: 'Mark all as read',
  unread: 'unread',
};

/** Words of the operator’s page. */
export const operationsEn: SameWords<typeof operationsVi> = {
  title: 'Operations',
  lead: 'Queues and messages that could not be delivered. Nothing of any case is shown here.',
  backend: { redis: 'Queues on Redis', postgresql: 'Queues on PostgreSQL', none: 'No queue process runs yet' },
  queues: 'Queues',
  caption: 'The queues, their messages and their last heartbeat',
  column: { name: 'Queue', due: 'Due', later: 'Later', dead: 'Dead', oldest: 'Oldest waits', heartbeat: 'Last heartbeat', alive: 'State' },
  queue: { referrals: 'Referrals', notices: 'Notices', mail: 'E-mail', duties: 'Duty reminders' },
  alive: 'Running',
  silent: 'No heartbeat',
  held: 'Holding work back',
  stopped: 'Nothing is being recorded.',
  heldBack: 'The queue process is holding work back.',
  faultMeanwhile: 'Cases can still be read and no message is lost; recording goes on by itself once they agree.',
  fault: {
    unknown: 'The rules of access in the database could not be compared yet. See whether the database answers.',
    catalogueDiffers: 'The rules of access in the database differ from those installed: somebody changed them by hand. Find out who, and put them back. Only if the change is right, restart once with ACCEPT_RULES.',
    policyDiffers: 'The table of rights in the database differs from that of the running program. Install the same version for every process and restart.',
    notDurable: 'The database runs with fsync, full_page_writes or synchronous_commit off, so that what was just recorded may be lost. Turn them on again.',
  },
  never: 'Never',
  nothingWaits: 'Nothing',
  seconds: '{{n}} s',
  dead: 'Messages not delivered',
  deadCaption: 'Messages that used up their tries and wait for the operator',
  deadNone: 'No message is stuck.',
  deadColumn: { effect: 'Task', attempts: 'Tries', failure: 'Error', created: 'Created', died: 'Stopped', action: 'Action' },
  effect: {
    deliverReferral: 'Deliver a referral',
    escalateReferral: 'Tell that an answer is late',
    lapseReferral: 'End a referral without an answer',
    notify: 'Put up a notice',
    mail: 'Send a mail',
    remindDuty: 'Remind of a duty',
    escalateDuty: 'Tell that a duty is late',
    destroyKeys: 'Destroy the keys of an erased case',
  },
  replay: 'Try again',
  replayTitle: 'Try this message again?',
  replayBody: 'The message goes back to its queue. What already took effect is not done twice: {{effect}}.',
  replayed: 'The message is back in its queue',
  health: 'See the state of the system',
};

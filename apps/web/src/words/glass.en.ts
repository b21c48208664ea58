import type { glassVi, passwordVi, stepUpVi } from './glass.vi.js';
import type { SameWords } from './shape.js';

/** Words of opening a case in an emergency, in English. */
export const glassEn: SameWords<typeof glassVi> = {
  title: 'Emergency opening',
  lead: 'Opens some compartments of a case that is not yours to work on, for 60 minutes.',
  leadReview: 'Emergency openings in the area that wait for a review.',
  form: 'Ask for an emergency opening',
  when: 'Only when waiting endangers the person supported. If it can wait, ask the agency in charge.',
  field: { case: 'Case code', compartments: 'Compartments to open', reason: 'Reason', text: 'Why it cannot wait' },
  two: 'two people',
  badCode: 'A case code looks like LV-2026-48213.',
  textHint: 'At least 20 characters. Do not name the person supported.',
  lettersLeft_one: 'One more character.',
  lettersLeft_other: '{{count}} more characters.',
  needsTwo: 'A second person is needed: these open once the head of your agency agrees.',
  childNeedsTwo: 'A child’s case, where somebody stays, contacts and protection: the head of your agency has to agree first.',
  told: 'Others are told at once.',
  toldWho: 'The agency in charge and its head, the head of your agency, and oversight.',
  reviewed_one: 'It is reviewed within one working day; without a review your account pauses.',
  reviewed_other: 'It is reviewed within {{count}} working days; without a review your account pauses.',
  left_one: 'One left in these 30 days',
  left_other: '{{count}} left in these 30 days',
  open: 'Open for 60 minutes',
  ask: 'Send the request',
  nothing: 'No case opens under this code. Check the code.',
  blocked: 'It cannot be opened now.',
  nowWaiting: 'Sent. The head of your agency has to agree.',
  nowLive: 'Open for 60 minutes. Enter the case by its code under Yours.',
  box: { mine: 'Yours', toConfirm: 'Waiting for you to agree', toReview: 'Waiting for a review' },
  empty: { mine: 'You have opened no case in an emergency.', toConfirm: 'Nothing waits for you.', toReview: 'Nothing waits for a review.' },
  state: { waiting: 'Waits for a second person', live: 'Open', over: 'Over', refused: 'Refused' },
  reviewBy: 'Review before {{at}}',
  finding: { justified: 'There were grounds', unjustified: 'Not enough grounds' },
  findingLabel: 'Finding',
  reviewText: 'Remarks, at least 20 characters',
  refuseText: 'Reason',
  step: { confirm: 'Agree', refuse: 'Refuse', review: 'Review' },
  said: 'In the words of whoever asked',
  saidAway: 'The words of whoever asked do not open.',
  stepTitle: { confirm: 'Agree to opening {{code}}', refuse: 'Refuse opening {{code}}', review: 'Review the opening of {{code}}' },
  stepBody: {
    confirm: 'These open to {{name}} for 60 minutes from now. You do not see the content by this.',
    refuse: 'Nothing opens to {{name}}. The request stays in the timeline of the case.',
    review: 'Read the timeline of the case, then conclude. The finding cannot be changed, and {{name}} can read it.',
  },
  done: { confirm: 'Opened for 60 minutes', refuse: 'Recorded: refused', review: 'Finding recorded' },
  miss: 'There is no case {{code}} among those you may see.',
  way: 'Does waiting endanger the person supported? Open it in an emergency by its code',
};

/** Words of giving the password again, in English. */
export const stepUpEn: SameWords<typeof stepUpVi> = {
  title: 'Enter your password again',
  body: 'This needs to be certain that it is you at the screen. What you typed is kept.',
  go: 'Go on',
};

/** Words of setting a password of one's own, in English. */
export const passwordEn: SameWords<typeof passwordVi> = {
  title: 'Change password',
  lead: 'Your other sessions end once it is changed.',
  first: 'The password you were given is for the first time only. Set one of your own to begin.',
  password: 'Present password',
  next: 'New password',
  again: 'New password again',
  differs: 'The two are not the same.',
  rules: 'At least 12 characters, 15 for administrators. A short sentence is good; not the user name.',
  save: 'Set the password',
  fault: {
    tooShort: 'It is too short.',
    tooPlain: 'It is too easy to guess: it holds the user name, or too few different signs.',
    unchanged: 'It must differ from the present one.',
    other: 'Choose another one.',
  },
};

import type { draftsVi } from './drafts.vi.js';
import type { SameWords } from './shape.js';

/** Words of drafts of openings. */
export const draftsEn: SameWords<typeof draftsVi> = {
  title: 'Your drafts',
  onlyYou: 'Only you see them',
  noChannel: 'No way of receipt chosen yet',
  times: 'begun {{age}} ago · saved {{saved}} · kept until {{until}}',
  goOn: 'Go on',
  goOnWith: 'Go on with the draft {{name}}, begun {{age}} ago',
  discard: 'Discard',
  discardThis: 'Discard the draft {{name}}, begun {{age}} ago',
  discarded: 'The draft was discarded.',
  undo: 'Undo',
  more_one: 'One more draft',
  more_other: '{{count}} more drafts',
  willSave: 'A draft is saved while you type.',
  saving: 'Saving the draft…',
  savedAt: 'Saved at {{time}}',
  keptAt: 'What was saved at {{time}} is still on the server.',
  inMemory: 'What you just typed is still on this page, and you can go on.',
  unsaved: {
    offline: 'Not saved: the line is down.',
    keysAway: 'Not saved: the key store does not answer just now.',
    signedOut: 'Not saved: your session has ended. Sign in again to save.',
    tooMany: 'Not saved: you have 20 drafts already. Discard those you do not need.',
    failed: 'The draft could not be saved.',
  },
  elsewhere: 'This draft was saved on another screen at {{time}}. Choose the one to go on with; the other one will be gone.',
  takeTheirs: 'Use the other screen’s',
  keepMine: 'Keep this page’s',
  gone: 'This draft was opened as a case or discarded elsewhere. What you typed is still on this page.',
  saveAnew: 'Save as a new draft',
  missing: 'This draft is not there any more. It was opened as a case, discarded, or kept for as long as drafts are.',
  startAnew: 'Open a new case',
};

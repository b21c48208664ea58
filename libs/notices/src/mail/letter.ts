/**
 * The one letter there is. Whoever sees it on a screen or on the way learns that an agency has
 * something to do, and nothing else: no name of the system, no kind of work, no case.
 */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const SUBJECT = 'Bạn có một việc mới / You have a new task';

/** The letter; `origin` is the address to sign in at, left out where none is set. */
export function letterTo(origin: string | undefined): Letter {
  const vi = ['Bạn có một việc mới.', ...(origin ? [`Hãy đăng nhập để xem: ${origin}`] : ['Hãy đăng nhập để xem.'])];
  const en = ['You have a new task.', ...(origin ? [`Sign in to see it: ${origin}`] : ['Sign in to see it.'])];
  const notes = ['Thư tự động, xin đừng trả lời.', 'Sent automatically; please do not reply.'];
  return { subject: SUBJECT, text: [...vi, notes[0], '', ...en, notes[1], ''].join('\n') };
}

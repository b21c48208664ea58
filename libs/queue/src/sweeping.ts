import type { DataSource } from 'typeorm';

/** For how long a request may be repeated and is answered as before, in hours. */
const ANSWERS_KEPT = 72;

/** Drops remembered answers that are too old to be asked for again; counts them. */
export async function sweepAnswers(db: DataSource): Promise<number> {
  const [, count] = await db.query<[unknown[], number]>(
    `DELETE FROM answers WHERE created_at < now() - interval '${ANSWERS_KEPT} hours'`,
  );
  return count;
}

/** Drops admissions of tickets whose transaction is long over; counts them. */
export async function sweepAdmissions(db: DataSource): Promise<number> {
  const [found]: { swept: string }[] = await db.query('SELECT app.sweep_admissions() AS swept');
  return Number(found?.swept ?? 0);
}

/** Leaves a message for each case that names somebody who works on none any more, such as when a role has ended; counts them. */
export async function sweepStranded(db: DataSource): Promise<number> {
  const [found]: { left: string }[] = await db.query('SELECT app.sweep_stranded() AS left');
  return Number(found?.left ?? 0);
}

/** Forgets by which numbers people called the hotline, once that is asked for no more; counts them. */
export async function sweepCallers(db: DataSource): Promise<number> {
  const [found]: { swept: string }[] = await db.query('SELECT app.sweep_callers() AS swept');
  return Number(found?.swept ?? 0);
}

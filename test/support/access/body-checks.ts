import { opens, reachOf, rightsOf } from './oracle.js';
import { betweenOf, type Principal, type Subject } from './subject.js';

/** A parsed body. */
export type Body = Readonly<Record<string, unknown>>;

const same = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

/** What of a case page is not as the oracle says: the tie, the alias, who is named, facts, compartments, steps. */
export function checkCasePage(body: Body, who: Principal, subject: Subject): string[] {
  const between = betweenOf(who, subject);
  const rights = rightsOf(who, between);
  const faults: string[] = [];
  const content = rights.has('seeAlias');
  if (reachOf(who, between) !== null && body['basis'] !== between.tie) faults.push(`basis is ${String(body['basis'])}, not ${String(between.tie)}`);
  if ((body['alias'] !== null) !== (content && !subject.erased)) faults.push(`alias is ${body['alias'] === null ? 'not ' : ''}shown`);
  if (!content && body['assignee'] !== null) faults.push('shows who is named');
  if (Object.keys(body['facts'] as object).length > 0 !== content && !subject.erased) faults.push(`facts are ${content ? 'not ' : ''}shown`);
  const shown = (body['compartments'] as { name: string; masked: boolean }[]).map(({ name }) => name);
  const open = subject.erased ? [] : opens(who, between).filter((name) => subject.held.includes(name));
  if (!same(shown, open)) faults.push(`compartments are ${shown.join()}, not ${open.join()}`);
  const steps = body['nextSteps'] as { type: string; allowed: boolean }[];
  const wrong = steps.filter(({ type, allowed }) => allowed && !type.startsWith('referral.') && !rights.has(`record.${type}`) && type !== 'refer' && type !== 'draft');
  if (wrong.length > 0) faults.push(`offers ${wrong.map(({ type }) => type).join()}`);
  return faults;
}

/** What of a timeline is not as the oracle says: whether persons and texts are shown. */
export function checkTimeline(body: Body, who: Principal, subject: Subject): string[] {
  const rights = rightsOf(who, betweenOf(who, subject));
  const items = body['items'] as { type: string; role: string; person: object | null; record: object | null }[];
  const faults: string[] = [];
  if (!rights.has('seePersons') && items.some(({ person }) => person !== null)) faults.push('shows persons');
  const own = items.filter(({ type, role }) => role !== 'system' && !type.startsWith('referral.'));
  if (rights.has('seePersons') && own.some(({ person }) => person === null)) faults.push('does not show persons');
  if (!rights.has('seeAlias') && items.some(({ record }) => record !== null)) faults.push('shows what was recorded');
  return faults;
}

/** What of a list of looks is not as the oracle says: the owner's heads and oversight are shown everybody's, other heads their own people's; oversight no names. */
export function checkLooks(body: Body, who: Principal, subject: Subject): string[] {
  const { tie } = betweenOf(who, subject);
  const items = body['items'] as { agency: { id: string }; person: object | null }[];
  const faults: string[] = [];
  if (tie !== 'owner' && tie !== 'oversight' && items.some(({ agency }) => agency.id !== who.agencyId)) faults.push('shows looks of other agencies');
  if (items.some(({ person }) => (person === null) !== (tie === 'oversight'))) faults.push(`names are ${tie === 'oversight' ? '' : 'not '}shown`);
  if (items.length === 0) faults.push('shows no look, not even this one');
  return faults;
}

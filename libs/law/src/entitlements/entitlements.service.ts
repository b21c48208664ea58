import { Injectable } from '@nestjs/common';
import type { EntitlementsView, FieldProblem } from '@loive/contracts';
import { SUPPORT_REGIMES, dayInVietnam, entitlementsOf, isCalendarDate, isFormerTerritory, isOfIdentified } from '@loive/domain';
import { Clock, ProblemError, presentSupport } from '@loive/platform';
import type { EntitlementsAskedDto } from './entitlements.dtos.js';

/** The last day that is answered for. */
const LAST_DAY = '2099-12-31';

/** Who is owed which support, as the law's data has it. */
@Injectable()
export class EntitlementsService {
  constructor(private readonly clock: Clock) {}

  /** The matrix for a category, by the regime of the day of identification. */
  find(asked: EntitlementsAskedDto): EntitlementsView {
    const on = asked.on ?? dayInVietnam(this.clock.now().toISOString());
    const fields = faultsOf(asked, on);
    if (fields.length > 0) throw new ProblemError('invalid', { fields });
    const identifiedOn = asked.identifiedOn ?? null;
    const territories = asked.territory === undefined ? [] : [asked.territory];
    return presentSupport(entitlementsOf({ category: asked.category, identifiedOn, territories }, on), asked.category, { on, identifiedOn });
  }
}

function faultsOf({ category, identifiedOn, on: askedOn, territory }: EntitlementsAskedDto, on: string): FieldProblem[] {
  const faults: FieldProblem[] = [];
  const dayFault = (path: string, day: string | undefined): void => {
    const code = day === undefined ? null : codeOf(day);
    if (code !== null) faults.push({ path, code });
  };
  dayFault('identifiedOn', identifiedOn);
  dayFault('on', askedOn);
  if (faults.length > 0) return faults;
  if (identifiedOn === undefined && isOfIdentified(category)) faults.push({ path: 'identifiedOn', code: 'required' });
  if (identifiedOn !== undefined && identifiedOn > on) faults.push({ path: 'identifiedOn', code: 'afterDay' });
  if (territory !== undefined && !isFormerTerritory(territory)) faults.push({ path: 'territory', code: 'unknownPlace' });
  return faults;
}

function codeOf(day: string): string | null {
  if (!isCalendarDate(day)) return 'badDate';
  return day < SUPPORT_REGIMES.REGIME_2011.from || day > LAST_DAY ? 'outsideRules' : null;
}

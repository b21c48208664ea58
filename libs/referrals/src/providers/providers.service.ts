import { Injectable } from '@nestjs/common';
import type { Page, ProviderView } from '@loive/contracts';
import {
  SERVICES_BY_AGENCY_TYPE,
  dayInVietnam,
  mayReadCase,
  provinceOf,
  servicesGiven,
  unfitness,
  type Actor,
  type CalendarDate,
} from '@loive/domain';
import { CaseReader, ProviderReader, actorOn, type Provider, type ProviderSettings } from '@loive/persistence';
import { Clock, ProblemError } from '@loive/platform';
import { provinceOfNeed } from './area.js';
import type { OwnProviderDto, ProvidersAskedDto } from './provider.dtos.js';

/** Providers on one page: those who can take the need come first, so that nobody is missed who can. */
const MOST = 100;

/** Whether somebody speaks for their agency as a receiver: a supervisor of one that can receive. */
export function maySetOwn(actor: Actor): boolean {
  return actor.role === 'supervisor' && actor.agencyType in SERVICES_BY_AGENCY_TYPE;
}

/** Who could receive a referral, and why not. */
@Injectable()
export class ProvidersService {
  constructor(
    private readonly providers: ProviderReader,
    private readonly cases: CaseReader,
    private readonly clock: Clock,
  ) {}

  /** Agencies that give the need by their kind, the fit ones first, then those of the same province. */
  async find(actor: Actor, asked: ProvidersAskedDto): Promise<Page<ProviderView>> {
    const on = asked.on ?? dayInVietnam(this.clock.now().toISOString());
    if (Number.isNaN(Date.parse(`${on}T00:00:00Z`))) throw new ProblemError('invalid', { fields: [{ path: 'on', code: 'notDate' }] });
    const [all, placeId] = await Promise.all([this.providers.all(actor), this.#placeOf(actor, asked)]);
    const own = all.find(({ agency }) => agency.id === actor.agencyId)?.agency;
    const placeProvince = provinceOfNeed(placeId, own);
    const { need } = asked;
    const items = all
      .filter(({ agency }) => agency.id !== actor.agencyId && mayGive(agency.type, need))
      .map((provider) => providerView(provider, reasonsOf(provider, { need, placeProvince, on })))
      .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'vi'));
    return { items: items.slice(0, MOST), next: null };
  }

  /** Sets what the actor's agency says of itself. Repeating it changes nothing. */
  async setOwn(actor: Actor, _key: string, { accepting, capacity }: OwnProviderDto): Promise<ProviderView> {
    const before = await this.providers.settings(actor, actor.agencyId);
    const settings: ProviderSettings = await this.providers.setOwn(actor, { accepting, capacity, services: before?.services ?? null });
    const provider = (await this.providers.all(actor)).find(({ agency }) => agency.id === actor.agencyId);
    if (provider === undefined) throw new ProblemError('notFound');
    return providerView({ ...provider, settings }, accepting ? [] : ['closed']);
  }

  async #placeOf(actor: Actor, asked: ProvidersAskedDto): Promise<string | null> {
    if (asked.place !== undefined) {
      if (provinceOf(asked.place) === null) throw new ProblemError('invalid', { fields: [{ path: 'place', code: 'unknownPlace' }] });
      return asked.place;
    }
    if (asked.case === undefined) return null;
    const record = await this.cases.find(actor, asked.case.toLowerCase());
    if (record === null || !mayReadCase(actorOn(record, actor))) {
      throw new ProblemError('invalid', { fields: [{ path: 'case', code: 'unknownCase' }] });
    }
    return record.facts.placeId;
  }
}

function mayGive(agencyType: string, need: ProvidersAskedDto['need']): boolean {
  const services = SERVICES_BY_AGENCY_TYPE[agencyType];
  return services !== undefined && (need === undefined || services.includes(need));
}

function reasonsOf(
  { agency, settings }: Provider,
  { need, placeProvince, on }: { need: ProvidersAskedDto['need']; placeProvince: string | null; on: CalendarDate },
): string[] {
  // With no need named, what is asked is only whether it is there and open: every receiver gives `other`.
  const found = unfitness({ agency, settings, service: need ?? 'other', placeProvince, on });
  return found.filter((reason) => need !== undefined || reason !== 'doesNotServe');
}

function providerView({ agency, settings }: Provider, reasons: string[]): ProviderView {
  return {
    agencyId: agency.id,
    name: agency.nameVi,
    nameEn: agency.nameEn,
    type: agency.type,
    services: [...servicesGiven(agency.type, settings)],
    capacity: settings?.capacity ?? null,
    reasons,
  };
}

// Fit, then unfit nearby, then elsewhere, then those that are no more.
function rank({ reasons }: ProviderView): number {
  if (reasons.length === 0) return 0;
  if (reasons.includes('ended')) return 3;
  return reasons.includes('outsideArea') ? 2 : 1;
}

import { Injectable } from '@nestjs/common';
import type { Page, ProviderView } from '@loive/contracts';
import {
  SERVICES_BY_AGENCY_TYPE,
  dayInVietnam,
  mayReadCase,
  provinceOf,
  servicesGiven,
  type Actor,
} from '@loive/domain';
import { AgencyRegister, CaseReader, ProviderReader, ProviderRecorder, Refused, actorOn, unfitFor, type Provider } from '@loive/persistence';
import { Clock, ProblemError } from '@loive/platform';
import type { OwnProviderDto, ProvidersAskedDto } from './provider.dtos.js';

/** Providers on one page: those who can take the need come first, so that nobody is missed who can. */
const MOST = 100;

// Thousands of communes are compared: one collator for all of them.
const BY_NAME = new Intl.Collator('vi');

/** Whether somebody may read what their agency says of itself: everybody of one that can receive. */
export function mayReadOwn(actor: Actor): boolean {
  return actor.agencyType in SERVICES_BY_AGENCY_TYPE;
}

/** Whether somebody speaks for their agency as a receiver: a supervisor of one that can receive. */
export function maySetOwn(actor: Actor): boolean {
  return actor.role === 'supervisor' && mayReadOwn(actor);
}

/** Who could receive a referral, and why not. */
@Injectable()
export class ProvidersService {
  constructor(
    private readonly providers: ProviderReader,
    private readonly recorder: ProviderRecorder,
    private readonly register: AgencyRegister,
    private readonly cases: CaseReader,
    private readonly clock: Clock,
  ) {}

  /** Agencies that give the need by their kind, the fit ones first, then those of the same province. */
  async find(actor: Actor, asked: ProvidersAskedDto): Promise<Page<ProviderView>> {
    const now = asked.on === undefined ? this.clock.now().toISOString() : noonOf(asked.on);
    const [all, placeId] = await Promise.all([this.providers.all(actor), this.#placeOf(actor, asked)]);
    // A place that is named counts alone; else near is where the case or its sender is.
    const from = asked.place === undefined ? all.find(({ agency }) => agency.id === actor.agencyId)?.agency : undefined;
    const { need } = asked;
    const items = all
      .filter(({ agency }) => agency.id !== actor.agencyId && mayGive(agency.type, need))
      .map((provider) => providerView(provider, reasonsOf(provider, { need, placeId, from, now })))
      .sort((a, b) => rank(a) - rank(b) || BY_NAME.compare(a.name, b.name));
    return { items: items.slice(0, MOST), next: null };
  }

  /** What the actor's agency says of itself; with nothing said yet it is open. */
  async own(actor: Actor): Promise<ProviderView> {
    const [own, settings] = await Promise.all([this.#own(actor), this.providers.settings(actor, actor.agencyId)]);
    return ownView(own, settings);
  }

  /** Sets what the actor's agency says of itself; which services it gives stays as it is. */
  async setOwn(actor: Actor, key: string, { accepting, capacity }: OwnProviderDto): Promise<ProviderView> {
    const own = await this.#own(actor);
    const settings = { accepting, capacity };
    try {
      return await this.recorder.setOwn(actor, settings, {
        route: 'POST /api/directory/providers/own',
        key,
        body: settings,
        status: 200,
        present: (now) => ownView(own, now),
      });
    } catch (failure) {
      throw failure instanceof Refused && failure.refusal.kind === 'keyReused' ? new ProblemError('keyReused') : failure;
    }
  }

  async #own(actor: Actor): Promise<Provider['agency']> {
    const own = await this.register.find(actor.agencyId);
    if (own === null) throw new ProblemError('notFound');
    return own;
  }

  async #placeOf(actor: Actor, asked: ProvidersAskedDto): Promise<string | null> {
    if (asked.place !== undefined) {
      if (provinceOf(asked.place) === null) throw new ProblemError('invalid', { fields: [{ path: 'place', code: 'unknownPlace' }] });
      return asked.place;
    }
    if (asked.case === undefined) return null;
    const record = await this.cases.find(actor, asked.case.toLowerCase());
    if (record === null || !mayReadCase(actorOn(record, actor, this.clock.now().toISOString()))) {
      throw new ProblemError('invalid', { fields: [{ path: 'case', code: 'unknownCase' }] });
    }
    return record.facts.placeId;
  }
}

// A day at noon in Vietnam: the same day by the law's calendar.
function noonOf(day: string): string {
  const noon = Date.parse(`${day}T12:00:00+07:00`);
  const exists = !Number.isNaN(noon) && dayInVietnam(new Date(noon).toISOString()) === day;
  if (!exists) throw new ProblemError('invalid', { fields: [{ path: 'on', code: 'badDate' }] });
  return new Date(noon).toISOString();
}

function mayGive(agencyType: string, need: ProvidersAskedDto['need']): boolean {
  const services = SERVICES_BY_AGENCY_TYPE[agencyType];
  return services !== undefined && (need === undefined || services.includes(need));
}

function reasonsOf(
  { agency, settings }: Provider,
  { need, ...asked }: { need: ProvidersAskedDto['need']; placeId: string | null; from: Provider['agency'] | undefined; now: string },
): string[] {
  // With no need named, what is asked is only whether it is there and open: every receiver gives `other`.
  const found = unfitFor({ agency, settings, service: need ?? 'other', ...asked });
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

// Of itself an agency says only whether it is open and has room: need and place are the sender's.
function ownView(agency: Provider['agency'], settings: Provider['settings']): ProviderView {
  const closed = settings?.accepting === false ? ['closed'] : [];
  return providerView({ agency, settings }, [...closed, ...(settings?.capacity === 'full' ? ['full'] : [])]);
}

// Fit, then unfit nearby, then elsewhere, then those that are no more.
function rank({ reasons }: ProviderView): number {
  if (reasons.length === 0) return 0;
  if (reasons.includes('ended')) return 3;
  return reasons.includes('outsideArea') ? 2 : 1;
}

import { Injectable } from '@nestjs/common';
import type { FoundTypeView, FoundAgenciesView } from '@loive/contracts';
import { AGENCY_TYPES, SYSTEM_AGENCY_TYPE, dayInVietnam, findAgencies, registerDayFault, type FoundType } from '@loive/domain';
import { AgencyRegister, type AgencyEntity } from '@loive/persistence';
import { AgencyNames, Clock, ProblemError, presentInheritor } from '@loive/platform';
import type { FindByNameDto } from './agencies.dtos.js';

/** Finds agencies by any name they had, and what became of them. */
@Injectable()
export class AgenciesService {
  #shown: { readonly of: readonly AgencyEntity[]; readonly register: readonly AgencyEntity[] } = { of: [], register: [] };

  constructor(
    private readonly clock: Clock,
    private readonly register: AgencyRegister,
    private readonly names: AgencyNames,
  ) {}

  /** At most 40 agencies, by their Vietnamese names. */
  async find({ q, on = dayInVietnam(this.clock.now().toISOString()) }: FindByNameDto): Promise<FoundAgenciesView> {
    const fault = registerDayFault(on);
    if (fault !== null) throw new ProblemError('invalid', { fields: [{ path: 'on', code: fault }] });
    const { items, types, more } = findAgencies(q, on, await this.#agencies(), await this.register.successions());
    const agencyOf = await this.names.lookUp();
    return {
      items: items.map(({ agencyId, became, ...found }) => ({
        agency: agencyOf(agencyId),
        ...found,
        became: became.map((heir) => presentInheritor(heir, agencyOf)),
      })),
      types: types.map(presentType),
      more,
    };
  }

  // The queue acts under an agency of its own, which nobody looks for. Sorted once for each copy of the register.
  async #agencies(): Promise<readonly AgencyEntity[]> {
    const all = await this.register.all();
    if (this.#shown.of !== all) {
      const register = all.filter(({ type }) => type !== SYSTEM_AGENCY_TYPE).toSorted((a, b) => a.nameVi.localeCompare(b.nameVi, 'vi'));
      this.#shown = { of: all, register };
    }
    return this.#shown.register;
  }
}

function presentType({ type, there, passedOn }: FoundType): FoundTypeView {
  const { vi, en } = AGENCY_TYPES[type];
  return {
    agencyType: type,
    name: { vi, en },
    there,
    passedOn: passedOn.map(({ duty, until, now }) => ({
      duty, until, agencyType: now.type, candidates: [...(now.candidates ?? [])], citation: now.citation, verified: now.verified, why: now.reason ?? null,
    })),
  };
}

import { Injectable } from '@nestjs/common';
import type { AgencyView, ResponsibleView, TypeAndAgencyView } from '@loive/contracts';
import { dayInVietnam, registerDayFault, whoAnswers, type TypeAndAgency } from '@loive/domain';
import { AgencyRegister } from '@loive/persistence';
import { AgencyNames, Clock, ProblemError, presentSuccession } from '@loive/platform';
import type { ResponsibleAskedDto } from './responsible.dtos.js';

/** Who answers for a duty at a place on a day, as the rows of responsibility and the register of agencies have it. */
@Injectable()
export class ResponsibleService {
  constructor(
    private readonly clock: Clock,
    private readonly register: AgencyRegister,
    private readonly names: AgencyNames,
  ) {}

  /** Refuses a day or a place that was not there. */
  async find({ duty, place, on = dayInVietnam(this.clock.now().toISOString()) }: ResponsibleAskedDto): Promise<ResponsibleView> {
    const dayFault = registerDayFault(on);
    if (dayFault !== null) throw new ProblemError('invalid', { fields: [{ path: 'on', code: dayFault }] });
    const result = whoAnswers({ duty, place, on }, await this.register.all());
    if (!result.ok) throw new ProblemError('invalid', { fields: [{ path: 'place', code: result.fault }] });
    const agencyOf = await this.names.lookUp();
    const { type, agencyId, also, candidates, places, through, ...rest } = result.answer;
    return {
      duty, on, unresolved: type === null, agencyType: type,
      agency: agencyId === null ? null : agencyOf(agencyId),
      ...rest,
      also: also.map((one) => present(one, agencyOf)),
      candidates: candidates.map((one) => present(one, agencyOf)),
      places: places.map((one) => ({ id: one.id, name: one.name, province: one.province?.name ?? null })),
      through: through.map((step) => presentSuccession(step, agencyOf)),
    };
  }
}

const present = ({ type, agencyId }: TypeAndAgency, agencyOf: (id: string) => AgencyView): TypeAndAgencyView => ({
  agencyType: type,
  agency: agencyId === null ? null : agencyOf(agencyId),
});

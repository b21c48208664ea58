import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { DutyPreviewView, PreviewedDutyView } from '@loive/contracts';
import { PREVIEW_FACTS, PREVIEW_FIELDS, askDuties, eventsThatMeet, type Actor, type PreviewPayload, type PreviewedDuty } from '@loive/domain';
import { AgencyRegister, LawSettingsReader } from '@loive/persistence';
import { AgencyNames, Clock, CurrentActor, ProblemError, Problems, SignedIn, payloadSchema, type AgencyOf } from '@loive/platform';
import { DutyPreviewDto } from './preview.dtos.js';

const ASKED = payloadSchema(PREVIEW_FIELDS, { facts: payloadSchema(PREVIEW_FACTS) });

/** What a case would ask of whom, before it is opened. Nothing is kept, and no case is named. */
@ApiTags('duties')
@Controller('duties')
export class PreviewController {
  constructor(
    private readonly register: AgencyRegister,
    private readonly names: AgencyNames,
    private readonly settings: LawSettingsReader,
    private readonly clock: Clock,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @SignedIn()
  @ApiBody({ schema: ASKED })
  @ApiOkResponse({ type: DutyPreviewDto })
  @Problems('malformed', 'invalid')
  async preview(@CurrentActor() actor: Actor, @Body() body: Record<string, unknown>): Promise<DutyPreviewView> {
    const [register, agencyOf, settings] = await Promise.all([this.register.all(), this.names.lookUp(), this.settings.read()]);
    // The domain names every field that it cannot read, so the shape is its word alone.
    const answer = askDuties(body as unknown as PreviewPayload, actor.agencyId, { register, settings, now: this.clock.now().toISOString() });
    if (!answer.ok) throw new ProblemError('invalid', { fields: [...answer.fields] });
    const { gap, duties } = answer;
    return { items: duties.map((duty) => present(duty, agencyOf)), next: null, gap: gap && { vi: gap.vi, en: gap.en } };
  }
}

function present(duty: PreviewedDuty, agencyOf: AgencyOf): PreviewedDutyView {
  const { pathway, step, kind, ownerType, ownerAgencyId, unresolved, withAgencyIds, anchorAt, ...rest } = duty;
  const { dueAt, operationalTarget, citation, verified, blocksClosing, waitsFor, dependsOn } = rest;
  return {
    ...{ pathway, step, kind, ownerType, unresolved, dueAt, operationalTarget, citation, verified, blocksClosing, waitsFor, dependsOn },
    owner: ownerAgencyId === null ? null : agencyOf(ownerAgencyId),
    with: withAgencyIds.map(agencyOf),
    openedAt: anchorAt,
    metBy: [...eventsThatMeet(step)],
  };
}

import { Injectable } from '@nestjs/common';
import type { ReferralPreviewView } from '@loive/contracts';
import {
  DISCLOSURE_BASES,
  DISCLOSURE_BASIS_CODES,
  answerClock,
  consentCarries,
  dayInVietnam,
  disclosureAllowed,
  isChild,
  mayPassOn,
  mayReadCase,
  mayStep,
  packetFor,
  type Actor,
} from '@loive/domain';
import { CaseReader, ProviderReader, actorOn, cardOf, heldItems, unfitFor } from '@loive/persistence';
import { Clock, ProblemError } from '@loive/platform';
import type { PreviewAskedDto } from './preview.dtos.js';

/** Works out what a receiver would see and what may carry the disclosure; records nothing. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly cases: CaseReader,
    private readonly providers: ProviderReader,
    private readonly clock: Clock,
  ) {}

  /** For those who may draft a referral of the case. */
  async preview(actor: Actor, caseId: string, { to, service, urgency }: PreviewAskedDto): Promise<ReferralPreviewView> {
    const [record, all] = await Promise.all([this.cases.find(actor, caseId), this.providers.all(actor)]);
    const now = this.clock.now().toISOString();
    const sender = record === null ? null : actorOn(record, actor, now);
    if (record === null || sender === null || !mayReadCase(sender)) throw new ProblemError('notFound');
    if (!mayStep({ ...sender, end: 'sender' }, 'referral.draft')) throw new ProblemError('notYours');
    const receiver = all.find(({ agency }) => agency.id === to.toLowerCase());
    if (receiver === undefined) throw new ProblemError('invalid', { fields: [{ path: 'to', code: 'unknownAgency' }] });

    const on = dayInVietnam(now);
    const rule = packetFor(service);
    const held = heldItems(record);
    const own = all.find(({ agency }) => agency.id === actor.agencyId)?.agency;
    return {
      teaser: { ...cardOf(record) },
      items: rule.allowed.map((name) => ({
        name,
        proposed: rule.proposed.includes(name),
        held: held.includes(name),
        allowed: mayPassOn(sender, name),
      })),
      withheld: rule.withheld.map((group) => ({ ...group })),
      consents: record.facts.consents
        .filter((consent) => consentCarries(consent, service, receiver.agency.id, on))
        .map(({ id, purpose, receiver: who, on: given, giver }) => ({ id, purpose, receiver: who, on: given, giver })),
      bases: DISCLOSURE_BASIS_CODES.filter(
        (code) =>
          disclosureAllowed(code, service, actor.agencyType, receiver.agency.type) &&
          (DISCLOSURE_BASES[code].childrenOnly !== true || isChild(record.facts)),
      ).map((code) => ({
        code,
        citation: DISCLOSURE_BASES[code].citation,
        verified: DISCLOSURE_BASES[code].verified,
      })),
      unfit: [
        ...unfitFor({ ...receiver, service, placeId: record.facts.placeId, from: own, seals: record.seals, now }),
      ],
      answerWithinMinutes: Math.ceil((Date.parse(answerClock(urgency, now).answerBy) - Date.parse(now)) / 60_000),
    };
  }
}

import {
  consentCarries,
  dayInVietnam,
  isChild,
  isOpenReferral,
  provinceOf,
  unfitness,
  type CaseFacts,
  type PacketItem,
  type ProviderSettings,
  type ReferralEnd,
  type ReferralSnapshot,
  type Service,
  PACKET_FACTS,
} from '@loive/domain';
import type { AgencyEntity } from '../../entities/agency.entity.js';
import type { CaseRecord } from './case-record.js';
import type { ReferralRow } from './referral-row.js';

/** What the rules ask about a referral besides its row. */
export type Standing = Pick<ReferralSnapshot, 'consentValid' | 'unfit' | 'fileOpen' | 'child'>;

/** Why an agency cannot take a need that arose in a case; empty: it can. Near is the province of the case's place or of the sender. */
export function unfitFor(question: {
  readonly agency: AgencyEntity;
  readonly settings: ProviderSettings | null;
  readonly service: Service;
  readonly placeId: string | null;
  readonly from: AgencyEntity | undefined;
  /** Seals of the case; left out where no case is asked about. */
  readonly seals?: readonly { readonly agencyId: string | null }[];
  readonly now: string;
}): readonly string[] {
  const { agency, settings, service, placeId, from, seals = [], now } = question;
  const near = [placeId === null ? null : provinceOf(placeId), from?.province ?? null].filter((one) => one !== null);
  return unfitness({
    agency,
    settings,
    service,
    placeProvince: near.find((province) => province === agency.province) ?? near[0] ?? null,
    on: dayInVietnam(now),
    sealedAgencyIds: seals.flatMap(({ agencyId }) => agencyId ?? []),
    ...(from === undefined ? {} : { fromAgencyId: from.id }),
  });
}

/** Whether the consent that a referral names is of this case and carries it today. */
export function consentValid({ consents }: CaseFacts, consentId: string | null, service: Service, toAgencyId: string, now: string): boolean {
  const consent = consents.find(({ id }) => id === consentId);
  return consent !== undefined && consentCarries(consent, service, toAgencyId, dayInVietnam(now));
}

/** The standing of a referral for a reader; `theCase` is null for those who do not see it. */
export function standingOf(
  row: ReferralRow,
  end: ReferralEnd | null,
  theCase: Pick<CaseRecord, 'facts' | 'stage'> | null,
  unfit: readonly string[],
  now: string,
): Standing {
  if (theCase === null || end === 'receiver') {
    // Withdrawing it or closing the file would have taken the referral back.
    return { consentValid: row.consent !== null && row.consent.withdrawnOn === null, unfit: [], fileOpen: isOpenReferral(row.state) };
  }
  return {
    consentValid: consentValid(theCase.facts, row.facts.consentId, row.facts.service, row.toAgencyId, now),
    unfit: row.state === 'draft' ? unfit : [],
    fileOpen: theCase.stage.file === 'open',
    child: isChild(theCase.facts),
  };
}

/** Items of a packet for which the case holds a value. */
export function heldItems(record: Pick<CaseRecord, 'held' | 'facts' | 'stage'>): readonly PacketItem[] {
  const kept = Object.entries(record.held).flatMap(([compartment, names]) => names.map((name) => `${compartment}.${name}` as PacketItem));
  return [...PACKET_FACTS.filter((item) => factOf(record, item) !== null), ...kept];
}

/** Value of a fact that a packet may hold; null: the case holds none. */
export function factOf({ facts, stage }: Pick<CaseRecord, 'facts' | 'stage'>, item: (typeof PACKET_FACTS)[number]): unknown {
  switch (item) {
    case 'case.safety':
      return facts.safety;
    case 'case.riskLevel':
      return facts.riskLevel;
    case 'case.supportKinds':
      return facts.supportKinds.length === 0 ? null : facts.supportKinds;
    case 'case.nationality':
      return facts.nationality;
    case 'case.choice':
      return facts.choice;
    case 'case.identification':
      return stage.identification;
  }
}

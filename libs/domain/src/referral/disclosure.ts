import { INTAKE_TYPES, POLICE_TYPES, WORKING_TYPES } from '../access/agency-types.js';
import { SERVICE_CODES, type Service } from '../case/codes.js';
import { mayActAs } from '../law/agencies/agency-types.js';
import { IN_PROCEEDINGS } from '../law/book/pathways/legal-aid.js';

/** Legal bases on which something may be passed on without the person's consent; citations stand in `DISCLOSURE_BASES`. */
export const DISCLOSURE_BASIS_CODES = ['victimTransfer', 'identificationRequest', 'imminentDanger', 'childProtection', 'legalAidNotice'] as const;
export type DisclosureBasis = (typeof DISCLOSURE_BASIS_CODES)[number];

/** One provision that allows passing on, and between whom. An unverified one is labelled and reminds; it does not refuse. */
export interface DisclosureRule {
  readonly vi: string;
  readonly en: string;
  readonly citation: string;
  readonly verified: boolean;
  readonly services: readonly Service[];
  /** Types of the sending and of the receiving agency. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** For children alone, and for whoever is treated as one. */
  readonly childrenOnly?: true;
}

const RECEIVING_TYPES: readonly string[] = ['COMMUNE_PC', 'PROV_HEALTH', 'SOCIAL_FACILITY', 'VICTIM_FACILITY'];

/** Bodies in proceedings, which tell the legal aid centre of a person's request: whom the duty of the law names. */
export const PROCEEDINGS_TYPES: readonly string[] = WORKING_TYPES.filter((type) => mayActAs(type, IN_PROCEEDINGS));

/** The provisions behind each basis: the "law provides otherwise" of Law 53/2024/QH15 art. 3(10). */
export const DISCLOSURE_BASES: Readonly<Record<DisclosureBasis, DisclosureRule>> = {
  victimTransfer: {
    vi: 'chuyển giao người được hỗ trợ cho cơ quan tiếp nhận',
    en: 'transfer of the person to the receiving authority',
    citation: 'Law 53/2024/QH15 arts 27(1), 30(1), as amended by Law 86/2025/QH15 art. 2(3)',
    verified: true,
    services: ['essential_needs', 'medical', 'interpretation', 'travel_cost', 'psychological', 'shelter'],
    from: WORKING_TYPES,
    to: RECEIVING_TYPES,
  },
  identificationRequest: {
    vi: 'đề nghị xác định nạn nhân',
    en: 'request to identify a victim',
    // That identification is asked for is read in part only, as spec and duty say.
    citation: 'Law 53/2024/QH15 art. 27(2), as amended by Law 86/2025/QH15 art. 2(3) (read in part)',
    verified: false,
    services: ['identification'],
    from: WORKING_TYPES,
    to: POLICE_TYPES,
  },
  imminentDanger: {
    vi: 'có nguy hiểm trước mắt cho tính mạng, sức khỏe',
    en: 'imminent danger to life or health',
    citation: 'Law 53/2024/QH15 arts 34, 35; Decree 162/2025/NĐ-CP art. 13 (deciding authorities not read)',
    verified: false,
    services: ['protection', 'shelter', 'medical'],
    from: WORKING_TYPES,
    to: WORKING_TYPES,
  },
  childProtection: {
    vi: 'bảo vệ trẻ em',
    en: 'protection of a child',
    citation: 'Decree 56/2017/NĐ-CP art. 29(4)',
    verified: true,
    childrenOnly: true,
    services: SERVICE_CODES,
    from: [...INTAKE_TYPES, 'PROV_HEALTH', 'SOCIAL_FACILITY', 'VICTIM_FACILITY'],
    to: WORKING_TYPES,
  },
  legalAidNotice: {
    vi: 'thông báo cho trung tâm trợ giúp pháp lý',
    en: 'notice to the legal aid centre',
    citation: 'Legal Aid Law 11/2017/QH14 art. 31(3)',
    verified: true,
    services: ['legal_aid'],
    from: PROCEEDINGS_TYPES,
    to: ['LEGAL_AID_CENTRE'],
  },
};

/** Whether a basis covers this service from a body of one type to a body of another. Without a receiver: to anybody. */
export function disclosureAllowed(basis: DisclosureBasis, service: Service, fromAgencyType: string, toAgencyType?: string): boolean {
  const { services, from, to } = DISCLOSURE_BASES[basis];
  return services.includes(service) && from.includes(fromAgencyType) && (toAgencyType === undefined || to.includes(toAgencyType));
}

import { item, law2024, type ScreeningItem } from './item.js';

/** What kind of source speaks: a body by its papers, the person or family, an offender, others who know. */
export type SaidBy = 'body' | 'person' | 'offender' | 'others' | 'anybody';

/** One of the sources of proof: its letter in the article, and who speaks in it. */
export interface EvidenceSource<Id extends string = string> extends ScreeningItem<Id> {
  readonly point: string;
  readonly saidBy: SaidBy;
}

const source = <const Id extends string>(id: Id, point: string, saidBy: SaidBy, vi: string, en: string): EvidenceSource<Id> => ({
  ...item(id, vi, en, law2024(`art. 32(1)(${point})`)),
  point,
  saidBy,
});

/** The closed list of nine, Law 53/2024/QH15 art. 32(1); lettered as the law letters, so without an f. What the person told comes first: it is met most. */
export const EVIDENCE = [
  source('evidence_statement_of_person_or_relative', 'e', 'person', 'Theo lời kể của người được hỗ trợ hoặc người thân thích', 'Told by the person or a relative'),
  source('evidence_rescuing_body', 'b', 'body', 'Của cơ quan giải cứu', 'From the rescuing body'),
  source('evidence_proceedings_bodies', 'a', 'body', 'Của cơ quan tiến hành tố tụng', 'From proceedings bodies'),
  source('evidence_vn_mission_abroad', 'c', 'body', 'Của cơ quan đại diện Việt Nam ở nước ngoài', 'From a Vietnamese mission abroad'),
  source('evidence_other_domestic_body', 'd', 'body', 'Của cơ quan, tổ chức khác trong nước', 'From another body in the country'),
  source('evidence_foreign_authority', 'đ', 'body', 'Của cơ quan nước ngoài', 'From a foreign authority'),
  source('evidence_statement_of_offender', 'g', 'offender', 'Theo lời của người thực hiện hành vi mua bán người', 'Told by an offender'),
  source('evidence_statement_of_other_victim_or_witness', 'h', 'others', 'Theo lời kể của nạn nhân khác, người biết việc', 'Told by another victim or somebody who knows'),
  source('evidence_other_lawful', 'i', 'anybody', 'Thông tin, tài liệu hợp pháp khác', 'Other lawful information'),
] as const;

/** Id of a source of proof. */
export type EvidenceId = (typeof EVIDENCE)[number]['id'];

/** The source that rests on a conversation: it counts only with the conditions of that conversation on record. */
export const INTERVIEW_EVIDENCE = 'evidence_statement_of_person_or_relative' satisfies EvidenceId;

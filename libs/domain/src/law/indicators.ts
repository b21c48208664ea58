/** A part of the definition of trafficking, or what is often seen around it. */
export type IndicatorGroup = 'act' | 'means' | 'purpose' | 'pattern';

/**
 * What may be ticked from what was heard or seen. The first three groups are the legal test of
 * Law 53/2024/QH15 art. 2(1); `pattern` holds what the plans of Khánh Hoà (2025), Lạng Sơn (2023)
 * and the national programme (138/CP, 2024) report from cases, and counts for no element.
 */
export const INDICATORS = {
  act: ['act_recruit', 'act_transport', 'act_harbour', 'act_transfer', 'act_receive'],
  means: ['means_force', 'means_threat_of_force', 'means_deception', 'means_other_trick'],
  purpose: [
    'purpose_money_property_or_material_benefit',
    'purpose_sexual_exploitation',
    'purpose_forced_labour',
    'purpose_organ_removal',
    'purpose_other_inhuman_purpose',
  ],
  pattern: [
    'local_job_offer_light_work_high_pay',
    'local_online_recruitment',
    'local_illegal_exit_organised',
    'local_casino_or_scam_compound_abroad',
    'local_ransom_or_contract_compensation_demanded',
    'local_resold_to_another_company',
    'local_beating_or_food_deprivation',
    'local_forced_labour_at_sea_iuu_fishing',
    'local_foreign_marriage_broker',
    'local_commercial_surrogacy',
    'local_adoption_broker',
    'local_kidney_purchase_offer',
    'local_organ_trade',
    'local_long_absence_from_locality',
  ],
} as const satisfies Record<IndicatorGroup, readonly string[]>;

/** Where evidence comes from, Law 53/2024/QH15 art. 32(1). */
export const EVIDENCE_SOURCES = [
  'evidence_statement_of_person_or_relative',
  'evidence_rescuing_body',
  'evidence_proceedings_bodies',
  'evidence_vn_mission_abroad',
  'evidence_other_domestic_body',
  'evidence_foreign_authority',
  'evidence_statement_of_offender',
  'evidence_statement_of_other_victim_or_witness',
  'evidence_other_lawful',
] as const;

/** Signs that count where evidence is missing, Law 53/2024/QH15 art. 32. */
export const RESIDUAL_GROUNDS = [
  'residual_found_with_victim',
  'residual_held_with_victims',
  'residual_physical_mental_signs',
  'residual_family_reported_missing',
  'residual_other_credible_information',
] as const;

/** Id of one indicator. */
export type IndicatorId = (typeof INDICATORS)[IndicatorGroup][number];

/** Which elements of the definition the ticks speak for. It orders and explains; it decides nothing. */
export interface ElementBoard {
  readonly act: number;
  readonly means: number;
  readonly purpose: number;
  /** False under 18: act and purpose suffice (Law 53/2024/QH15 art. 2(1)). */
  readonly meansNeeded: boolean;
  /** Every element that the law asks of this person has a sign. */
  readonly complete: boolean;
}

/** Counts the ticks of each element; an age that is not known counts as under 18. */
export function elementBoard(ticks: Iterable<string>, minorU18: boolean): ElementBoard {
  const ticked = new Set(ticks);
  const count = (group: 'act' | 'means' | 'purpose'): number => INDICATORS[group].filter((id) => ticked.has(id)).length;
  const [act, means, purpose] = [count('act'), count('means'), count('purpose')];
  const meansNeeded = !minorU18;
  return { act, means, purpose, meansNeeded, complete: act > 0 && purpose > 0 && (means > 0 || !meansNeeded) };
}

import type { CalendarDate } from '../calendar/calendar-date.js';
import type { LawFacts } from '../book/conditions.js';

/** What happens on an invented case: days after its first, local time, milestone, agency of the example register. */
export type ExampleFact = readonly [dayOffset: number, time: string, milestone: string, agencyId: string];

/** An invented case on which versions of the law are compared. */
export interface ExampleCase {
  readonly id: string;
  readonly title: string;
  readonly channel: string;
  readonly begins: CalendarDate;
  readonly conditions: LawFacts['conditions'];
  /** In the order recorded; the first is the report. */
  readonly facts: readonly ExampleFact[];
}

const ADULT = { is_child_u16: false, no_proving_document: true } as const;

/** One invented case for each way of arrival, and a child. */
export const EXAMPLE_CASES: readonly ExampleCase[] = [
  {
    id: 'self-report',
    title: 'Reports at a border post, needs help at once, is asked about by the police',
    channel: 'self_report',
    begins: '2025-07-10',
    conditions: { ...ADULT, support_needed: true },
    facts: [
      [0, '09:00', 'report_received', 'border'],
      [0, '10:40', 'person_at_commune', 'commune'],
      [0, '11:30', 'authority_notified', 'health'],
      [2, '15:00', 'initial_verification_done', 'health'],
      [4, '09:00', 'verification_requested', 'health'],
      [30, '10:00', 'victim_confirmed', 'police'],
    ],
  },
  {
    id: 'rescued-child',
    title: 'Rescued by the border guard, fourteen years old, in danger',
    channel: 'rescued',
    begins: '2025-08-29',
    conditions: { no_proving_document: true, is_child_u16: true, serious_harm_to_child: true, support_needed: true },
    facts: [
      [0, '21:00', 'report_received', 'border'],
      [0, '23:00', 'risk_assessed', 'commune'],
      [1, '08:00', 'person_handed_over', 'health'],
      [4, '16:00', 'plan_drafted', 'commune'],
      [5, '09:00', 'verification_requested', 'health'],
    ],
  },
  {
    id: 'abroad',
    title: 'Asks a mission abroad, nationality unclear, then travels',
    channel: 'abroad_identification',
    begins: '2025-09-15',
    conditions: { ...ADULT, nationality_or_status_unclear: true },
    facts: [
      [0, '08:30', 'report_received', 'embassy'],
      [3, '08:30', 'verification_requested', 'immigration'],
      [12, '10:00', 'verification_reported', 'immigration'],
      [14, '10:00', 'verification_answered', 'embassy'],
      [20, '10:00', 'travel_paper_issued', 'embassy'],
      [30, '18:00', 'arrived_in_country', 'immigration'],
    ],
  },
  {
    id: 'handed-back',
    title: 'Handed back at a land gate',
    channel: 'handed_back',
    begins: '2026-02-12',
    conditions: ADULT,
    facts: [
      [0, '16:45', 'report_received', 'border'],
      [0, '19:00', 'person_handed_over', 'police'],
    ],
  },
  {
    id: 'denunciation',
    title: 'Denounced to the commune police',
    channel: 'criminal_proceedings',
    begins: '2026-04-28',
    conditions: ADULT,
    facts: [[0, '14:00', 'report_received', 'commune-police']],
  },
  {
    id: 'application',
    title: 'Identified, then applies for vocational training',
    channel: 'self_returned',
    begins: '2026-01-05',
    conditions: { is_child_u16: false, no_proving_document: false },
    facts: [
      [0, '09:00', 'report_received', 'border'],
      [0, '12:00', 'person_at_commune', 'commune'],
      [20, '09:00', 'victim_confirmed', 'police'],
      [32, '10:00', 'application_filed', 'health'],
    ],
  },
];

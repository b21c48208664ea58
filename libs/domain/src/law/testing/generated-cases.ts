import { CHANNEL_CODES } from '../../case/codes.js';
import { ageStatus, type KnownAge } from '../people/age.js';
import { mayActAs } from '../agencies/agency-types.js';
import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import type { LawFacts } from '../book/conditions.js';
import { REGIME_CUT } from '../entitlements/regimes.js';
import { LAW_BOOK, pathwaysFor } from '../book/law-book.js';
import type { Moment } from '../book/pathway.js';
import type { ExampleCase, ExampleFact } from './example-cases.js';
import { EXAMPLE_REGISTER } from './example-register.js';

/** Days on which the law of duties turned, and the day before each: first day of a law, a code, a circular, an end of an office. */
export const BOUNDARY_DAYS: readonly CalendarDate[] = ['2012-01-01', '2014-03-24', '2014-03-25', '2017-12-31', '2018-01-01', '2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01', '2026-04-30'];

/** Born so that somebody is of that age on the first day; unknown counts as a child. */
const AGES: Readonly<Record<string, (on: CalendarDate) => KnownAge>> = {
  'under 16': (on) => ({ certainty: 'exact', bornOn: addDays(on, -15 * 365) }),
  '16 or 17': (on) => ({ certainty: 'exact', bornOn: addDays(on, -17 * 365) }),
  adult: (on) => ({ certainty: 'exact', bornOn: addDays(on, -30 * 365) }),
  unknown: () => ({ certainty: 'unsure' }),
};
const NATIONALITIES = { citizen: false, foreign: false, unclear: true } as const;
/** Who receives, where not the border post: whom the way of arrival itself names. */
const RECEIVERS: Readonly<Record<string, string>> = { abroad_identification: 'embassy', returned_via_mission: 'embassy', hotline_111: 'hotline', criminal_proceedings: 'commune-police' };

/** A case of the generated set, and what it stands for. */
export interface GeneratedCase extends ExampleCase {
  readonly of: { readonly way: string; readonly age: string; readonly nationality: string; readonly day: CalendarDate };
}

/**
 * Every way of arrival with every age, kind of nationality and day: whatever may happen on a way happens, one moment a day, so that
 * every duty of it is asked for. The same every time.
 */
export function generatedCases(days: readonly CalendarDate[] = BOUNDARY_DAYS): readonly GeneratedCase[] {
  return CHANNEL_CODES.flatMap((way) => {
    const facts = storyOf(way);
    return days.flatMap((day) =>
      Object.entries(AGES).flatMap(([age, known]) =>
        Object.entries(NATIONALITIES)
          .filter(([nationality]) => way !== 'foreigner_in_vietnam' || nationality !== 'citizen')
          .map(([nationality, unclear]) => ({
            id: [way, age, nationality, day].join(', '),
            title: '',
            channel: way,
            begins: day,
            conditions: conditionsOf(day, known(day), unclear),
            facts,
            of: { way, age, nationality, day },
          })),
      ),
    );
  });
}

function conditionsOf(day: CalendarDate, age: KnownAge, unclear: boolean): LawFacts['conditions'] {
  const { childU16 } = ageStatus(age, day);
  return {
    is_child_u16: childU16,
    serious_harm_to_child: childU16,
    nationality_or_status_unclear: unclear,
    keeps_2011_support: day < REGIME_CUT,
    no_proving_document: true,
    support_needed: true,
    not_yet_rescued: true,
    grounds_insufficient: true,
    papers_missing: true,
    stay_over_ceiling: true,
  };
}

// What a referral sets is left out: it runs beside the case.
function storyOf(way: string): readonly ExampleFact[] {
  const receiver = RECEIVERS[way] ?? 'border';
  const pathways = pathwaysFor(way, LAW_BOOK).filter(({ throughReferral }) => throughReferral !== true);
  const moments = pathways.flatMap(({ startsWith, steps }): readonly Moment[] => [...(startsWith === undefined ? [] : [{ milestone: startsWith }]), ...steps.flatMap(({ opensOn }) => opensOn ?? [])]);
  const told = new Map(moments.filter(({ milestone }) => milestone !== 'report_received').map((moment) => [`${moment.milestone} ${agencyFor(moment, receiver)}`, moment]));
  return [[0, '09:00', 'report_received', receiver], ...[...told.values()].map((moment, at): ExampleFact => [at + 1, '10:00', moment.milestone, agencyFor(moment, receiver)])];
}

function agencyFor({ at }: Moment, receiver: string): string {
  return at === undefined ? receiver : (EXAMPLE_REGISTER.find(({ type }) => mayActAs(type, at))?.id ?? receiver);
}

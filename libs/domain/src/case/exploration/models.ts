import { addDays, dayInVietnam, type Instant } from '../../law/calendar/calendar-date.js';
import type { CaseFacts, CaseSnapshot, Measure } from '../case.js';
import { initialFacts } from '../initial-facts.js';
import { INITIAL_STAGE, type Stage } from '../stage.js';
import { brokenGlass, runningOrder, STANDING_SEAL } from './access-deeds.js';
import { PEOPLE } from './actors.js';
import { deedsOn } from './deeds.js';
import type { Deed, Model } from './explore.js';
import { READ, type Read } from './read.js';

/** A case as models begin with it: an adult who agrees, unless said otherwise. Received long enough ago for every limit to pass. */
export function caseAt(now: Instant, stage: Partial<Stage> = {}, facts: Partial<CaseFacts> = {}): CaseSnapshot {
  const opening = {
    channel: 'self_report',
    receivedAt: `${addDays(dayInVietnam(now), -100)}T09:30:00+07:00`,
    safety: 'safe',
    language: 'vi',
    alias: 'Hoa Ban',
    age: { bornOn: '1994-05-17', certainty: 'exact' },
    nationality: 'VN',
    indicators: [],
  } as const;
  const adult = { childU16: false, minorU18: false, presumedChild: false };
  return {
    stage: { ...INITIAL_STAGE, ...stage },
    facts: { ...initialFacts(opening, adult, PEOPLE.commune.personId), choice: 'yes', ...facts },
    openWork: { blockingDuties: 0, openReferrals: 0 },
  };
}

function model(
  name: string,
  now: Instant,
  starts: readonly CaseSnapshot[],
  deeds: readonly (readonly Deed[])[],
  read: readonly Read[],
  limit: number,
): Model {
  return { name, now, starts, deeds: deeds.flat(), limit, facts: (snapshot) => read.map((part) => part(snapshot)).join('|') };
}

/** Each region with the facts its guards read, every value of the neighbours it asks about given at the start. */
export function regionModels(now: Instant): readonly Model[] {
  const d = deedsOn(now);
  const verified = { receipt: 'received', verification: 'verified' } as const;
  return [
    model(
      'receipt and verification',
      now,
      (['safe', 'unknown'] as const).flatMap((safety) => ['vi', 'und'].map((language) => caseAt(now, {}, { safety, language }))),
      [d.receipt, d.verification, d.interview, d.firstQuestions, d.closing],
      [READ.first],
      400,
    ),
    model(
      'identification',
      now,
      [caseAt(now), caseAt(now, verified)],
      [d.proof, d.identification, d.identification.map(early(now)), d.work, d.closing],
      [READ.identification, READ.measures],
      400,
    ),
    model('protection', now, [caseAt(now)], [d.protection, d.closing], [READ.measures], 100),
    model(
      'support of adults and children',
      now,
      [
        caseAt(now, {}, { choice: null }),
        caseAt(now, { ...verified, identification: 'notVictim' }, { choice: null, minorU18: true, presumedChild: true, childU16: true }),
        caseAt(now, {}, { choice: null, minorU18: true }),
      ],
      [d.support, d.age, d.guardian, d.choice, d.closing, d.work],
      [READ.child, READ.work],
      20_000,
    ),
    model('way home', now, [caseAt(now, { support: 'initial' })], [d.support, d.reintegration, d.closing], [READ.work], 200),
    model('custody', now, [caseAt(now)], [d.custody, d.closing], [READ.custody], 100),
    model('law', now, [caseAt(now), caseAt(now, { identification: 'victim' })], [d.law, d.closing], [], 20),
    model('consent', now, [caseAt(now)], [d.consent, d.closing], [READ.consents], 20),
    model(
      'access',
      now,
      accessStarts(now),
      [d.sealing, d.unsealing, d.holding, d.erasing, d.courtOrder, d.glass, d.leaving, d.closing],
      [READ.access],
      4000,
    ),
    model('file', now, fileStarts(now), [d.closing, d.merging, d.work, d.duties, d.protection.slice(-1)], [READ.file, READ.measures], 4000),
  ];
}

/** All regions at once, with the facts that their guards read; personal facts stand in the region models. */
export function productModel(now: Instant): Model {
  const d = deedsOn(now);
  return model(
    'all regions',
    now,
    [caseAt(now)],
    [d.receipt, d.verification, d.proof, d.identification, d.protection, d.support, d.reintegration, d.closing],
    [READ.identification, READ.measures, READ.work],
    20_000,
  );
}

// The same deed this morning: nothing has run for long yet.
function early(now: Instant) {
  return (deed: Deed): Deed => ({ ...deed, now });
}

// Nothing broken, glass that waits for a second person, glass that waits for its review, a court order; each with a seal and without.
function accessStarts(now: Instant): readonly CaseSnapshot[] {
  const grants = [[], [brokenGlass('waiting', now)], [brokenGlass('live', now)], [runningOrder(now)]];
  return grants.flatMap((known) =>
    [[], [STANDING_SEAL]].map((seals) => ({ ...caseAt(now), grants: known, seals, glassBroken: [] })),
  );
}

// Every combination of what closing asks about.
function fileStarts(now: Instant): readonly CaseSnapshot[] {
  const measures: readonly Measure[] = [{ id: 'm1', kind: 'guards', state: 'inForce' }];
  const starts: CaseSnapshot[] = [];
  for (const identification of ['reported', 'victim', 'notVictim'] as const) {
    for (const protection of ['unassessed', 'needed', 'inForce'] as const) {
      for (const support of ['none', 'initial', 'completed'] as const) {
        for (const reintegration of ['none', 'completed'] as const) {
          for (const [blockingDuties, openReferrals] of [[0, 0], [1, 0], [0, 1]] as const) {
            const facts = { measures: protection === 'inForce' ? measures : [] };
            const start = caseAt(now, { identification, protection, support, reintegration }, facts);
            starts.push({ ...start, openWork: { blockingDuties, openReferrals } });
          }
        }
      }
    }
  }
  return starts;
}

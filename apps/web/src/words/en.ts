import { accessEn, readsEn, whyEn } from './access.en.js';
import { agenciesEn } from './agencies.en.js';
import { auditEn } from './audit.en.js';
import { cardEn } from './card.en.js';
import { casesEn } from './cases.en.js';
import { draftsEn } from './drafts.en.js';
import { findEn } from './find.en.js';
import { dutiesEn } from './duties.en.js';
import { glassEn, passwordEn, stepUpEn } from './glass.en.js';
import { hotlineEn } from './hotline.en.js';
import { intakeEn } from './intake.en.js';
import { ladderEn } from './ladder.en.js';
import { lawEn } from './law.en.js';
import { missingEn } from './missing.en.js';
import { noticesEn, operationsEn } from './operations.en.js';
import { peopleEn } from './people.en.js';
import { placesEn } from './places.en.js';
import { proceedingsEn } from './proceedings.en.js';
import { referralStepsEn } from './referral-steps.en.js';
import { referralsEn } from './referrals.en.js';
import { rescueEn } from './rescue.en.js';
import { revealEn } from './reveal.en.js';
import { rightsSheetEn } from './rights-sheet.en.js';
import { rightsEn } from './rights.en.js';
import { screeningEn } from './screening.en.js';
import { sendingEn } from './sending.en.js';
import type { SameWords } from './shape.js';
import { shellEn } from './shell.en.js';
import { statisticsEn } from './statistics.en.js';
import { successionEn } from './succession.en.js';
import { supportEn } from './support.en.js';
import { termsEn } from './terms.en.js';
import type { vi } from './vi.js';
import { worklistEn } from './worklist.en.js';

/** All words of the web app in English; fetched only when asked for. */
export const en: SameWords<typeof vi> = {
  ...shellEn,
  ...termsEn,
  worklist: worklistEn,
  intake: intakeEn,
  hotline: hotlineEn,
  drafts: draftsEn,
  find: findEn,
  cases: casesEn,
  card: cardEn,
  stillMissing: missingEn,
  rescue: rescueEn,
  reveal: revealEn,
  audit: auditEn,
  access: accessEn,
  duties: dutiesEn,
  glass: glassEn,
  stepUp: stepUpEn,
  password: passwordEn,
  reads: readsEn,
  why: whyEn,
  statistics: statisticsEn,
  support: supportEn,
  ladder: ladderEn,
  law: lawEn,
  agencies: agenciesEn,
  rights: rightsEn,
  rightsSheet: rightsSheetEn,
  people: peopleEn,
  succession: successionEn,
  places: placesEn,
  proceedings: proceedingsEn,
  referrals: referralsEn,
  referralSteps: referralStepsEn,
  screening: screeningEn,
  sending: sendingEn,
  notices: noticesEn,
  operations: operationsEn,
};

import { accessVi, readsVi, whyVi } from './access.vi.js';
import { agenciesVi } from './agencies.vi.js';
import { auditVi } from './audit.vi.js';
import { cardVi } from './card.vi.js';
import { casesVi } from './cases.vi.js';
import { draftsVi } from './drafts.vi.js';
import { findVi } from './find.vi.js';
import { dutiesVi } from './duties.vi.js';
import { glassVi, passwordVi, stepUpVi } from './glass.vi.js';
import { hotlineVi } from './hotline.vi.js';
import { intakeVi } from './intake.vi.js';
import { ladderVi } from './ladder.vi.js';
import { lawVi } from './law.vi.js';
import { missingVi } from './missing.vi.js';
import { noticesVi, operationsVi } from './operations.vi.js';
import { peopleVi } from './people.vi.js';
import { placesVi } from './places.vi.js';
import { proceedingsVi } from './proceedings.vi.js';
import { referralStepsVi } from './referral-steps.vi.js';
import { referralsVi } from './referrals.vi.js';
import { rescueVi } from './rescue.vi.js';
import { revealVi } from './reveal.vi.js';
import { rightsSheetVi } from './rights-sheet.vi.js';
import { rightsVi } from './rights.vi.js';
import { screeningVi } from './screening.vi.js';
import { sendingVi } from './sending.vi.js';
import { shellVi } from './shell.vi.js';
import { statisticsVi } from './statistics.vi.js';
import { successionVi } from './succession.vi.js';
import { supportVi } from './support.vi.js';
import { termsVi } from './terms.vi.js';
import { worklistVi } from './worklist.vi.js';

/** All words of the web app in Vietnamese: the mother of the keys. */
export const vi = {
  ...shellVi,
  ...termsVi,
  worklist: worklistVi,
  intake: intakeVi,
  hotline: hotlineVi,
  drafts: draftsVi,
  find: findVi,
  cases: casesVi,
  card: cardVi,
  stillMissing: missingVi,
  rescue: rescueVi,
  reveal: revealVi,
  audit: auditVi,
  access: accessVi,
  duties: dutiesVi,
  glass: glassVi,
  stepUp: stepUpVi,
  password: passwordVi,
  reads: readsVi,
  why: whyVi,
  statistics: statisticsVi,
  support: supportVi,
  ladder: ladderVi,
  law: lawVi,
  agencies: agenciesVi,
  rights: rightsVi,
  rightsSheet: rightsSheetVi,
  people: peopleVi,
  succession: successionVi,
  places: placesVi,
  proceedings: proceedingsVi,
  referrals: referralsVi,
  referralSteps: referralStepsVi,
  screening: screeningVi,
  sending: sendingVi,
  notices: noticesVi,
  operations: operationsVi,
};

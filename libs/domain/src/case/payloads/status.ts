import { EVIDENCE_SOURCES, INDICATORS, RESIDUAL_GROUNDS } from '../../law/indicators.js';
import { code, date, inside, flag, ids, maybe, ref, text, uuid } from '../field.js';

/** Verification, identification and the criminal case beside them. */
export const STATUS_FIELDS = {
  startVerification: {},
  recordFinding: {
    /** Ids of the legal test and of the evidence that shows each (`act_…`, `means_…`, `purpose_…`, `evidence_…`). */
    elements: inside('statement', ids([...INDICATORS.act, ...INDICATORS.means, ...INDICATORS.purpose, ...EVIDENCE_SOURCES])),
    conclusion: code(['signs', 'noSigns']),
  },
  recordProof: {
    kind: code(['policeConfirmation', 'rescuerConfirmation', 'proceedingsDocument', 'foreignDocument', 'other']),
    number: ref('identity'),
    issuer: text('identity', 200),
    date: date(),
  },
  requestIdentification: {},
  proposeIdentification: {
    result: code(['victim', 'notVictim']),
    /** Ids of evidence sources and residual grounds, Law 53/2024/QH15 art. 32. */
    grounds: inside('statement', ids([...EVIDENCE_SOURCES, ...RESIDUAL_GROUNDS], 1)),
    /** Agency in whose name the answer is to be given. */
    authority: uuid(),
  },
  decideIdentification: {
    approve: flag(),
    /** Needed to send a proposal back. */
    reason: maybe(text('statement', 2000)),
    /** Number of the confirmation or of the negative answer. */
    number: maybe(ref('identity')),
  },
  extendIdentification: { ground: code(['complexCase', 'severalLocalities', 'foreignAnswerPending', 'other']) },
  markUnresolved: { reason: text('statement', 2000) },
  reopenIdentification: { evidence: text('statement', 2000) },
  linkProceedings: {
    bodyAgencyId: uuid(),
    number: ref('statement'),
    stage: code(['denunciation', 'investigation', 'prosecution', 'trial', 'judgment', 'suspended']),
  },
} as const;

import { ELEMENT_TICKS, EVIDENCE_SOURCES, RESIDUAL_GROUNDS, SIGN_TICKS } from '../../law/screening/ticks.js';
import { PROCEEDINGS_STAGES, RELINK_REASONS } from '../codes.js';
import { code, date, inside, flag, ids, maybe, ref, text, uuid } from '../field.js';

/** Verification, identification and the criminal case beside them. */
export const STATUS_FIELDS = {
  startVerification: {},
  recordFinding: {
    /** Signs of the legal test, each alone or with the source that shows or denies it, and sources alone (`act_…`, `means_…@evidence_…`). */
    elements: inside('statement', ids(ELEMENT_TICKS)),
    /** Forms of exploitation, local patterns and residual signs, in the same way. */
    signs: maybe(inside('statement', ids(SIGN_TICKS))),
    /** Background, time and reason of the absence were checked and agree with what was told: before that no residual sign counts. */
    absenceChecked: maybe(inside('statement', flag())),
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
    /** Of the denunciation in the body's register at that stage, of the criminal file at every other: whoever holds the register
     * finds the person by it, so that it stands with who they are. Left out for an adult who refused, and for nobody else. */
    number: maybe(ref('identity')),
    stage: code(PROCEEDINGS_STAGES),
    /** Day on which the body received the denunciation, or decided on the stage. */
    on: maybe(date()),
    /** Why another link of the case is replaced; needed where the same stage is written once more. */
    reason: maybe(code(RELINK_REASONS)),
  },
} as const;

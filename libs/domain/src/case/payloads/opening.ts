import { age, code, ids, inside, instant, language, maybe, nationality, place, text, uuid } from '../field.js';
import { FORMS, INDICATORS, RESIDUAL_GROUNDS } from '../../law/screening/ticks.js';
import { CHANNEL_CODES, SAFETY_CODES } from '../codes.js';

/** What opening a case asks, and no more. `alias` is a made-up name: it lives in the case row, never in the timeline. */
export const OPENING_FIELDS = {
  channel: code(CHANNEL_CODES),
  receivedAt: instant(),
  safety: code(SAFETY_CODES),
  language: language(),
  alias: text('identity', 60),
  age: inside('identity', age()),
  nationality: nationality(),
  indicators: inside('statement', ids([...Object.values(INDICATORS).flat(), ...FORMS, ...RESIDUAL_GROUNDS])),
  wishes: maybe(text('statement')),
  placeId: maybe(place()),
  /** The rescue of several people that this person was freed in. */
  rescueId: maybe(uuid()),
};

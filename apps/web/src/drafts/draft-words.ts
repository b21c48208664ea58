import type { DraftWords } from '@loive/contracts';
import { CHANNEL_CODES, SAFETY_CODES, AGE_CERTAINTIES } from '@loive/domain';
import type { OpeningForm } from '../intake/opening-form.js';

/** What of the form is kept on the server. */
export function wordsOf(form: OpeningForm, quick: boolean): DraftWords {
  return { ...form, quick, indicators: [...form.indicators] };
}

const oneOf = <Code extends string>(codes: readonly Code[], text: string): Code | '' => codes.find((code) => code === text) ?? '';

/** The form as it was left. A code that this version does not know counts as not chosen. */
export function formOf({ quick: _, ...words }: DraftWords): OpeningForm {
  return {
    ...words,
    safety: oneOf(SAFETY_CODES, words.safety),
    channel: oneOf(CHANNEL_CODES, words.channel),
    ageKind: oneOf(AGE_CERTAINTIES, words.ageKind),
  };
}

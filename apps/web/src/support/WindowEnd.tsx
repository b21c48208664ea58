import type { SupportWindowView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../shared/dates.js';
import { Tag, type Tone } from '../shared/Tag.js';

const TONE_OF: Readonly<Record<NonNullable<SupportWindowView['state']>, Tone>> = { running: 'plain', soon: 'ochre', over: 'clay' };

/** The last day of a window, in its words and colour; nothing where no day can be worked out. */
export function WindowEnd({ window: { endsOn, state, contradicted } }: { window: SupportWindowView }) {
  const { t } = useTranslation();
  if (endsOn === null || state === null) return null;
  const key = ({ running: 'until', soon: 'soon', over: 'over' } as const)[state];
  // Where texts differ none of them says for certain that something is over.
  return <Tag tone={contradicted && state === 'over' ? 'plain' : TONE_OF[state]}>{t(`support.${key}`, { at: formatDate(endsOn) })}</Tag>;
}

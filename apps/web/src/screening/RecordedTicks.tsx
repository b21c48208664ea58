import { EVIDENCE_SOURCES, FORMS, INDICATORS, RESIDUAL_GROUNDS, readTick, type Tick } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../shared/words.js';
import css from './Screening.module.css';

/** The parts of the board, in its order, each with the signs that belong to it. */
const PARTS = [
  { words: 'screening.element.act', ids: INDICATORS.act },
  { words: 'screening.element.means', ids: INDICATORS.means },
  { words: 'screening.element.purpose', ids: INDICATORS.purpose },
  { words: 'screening.general', ids: EVIDENCE_SOURCES },
  { words: 'screening.residual', ids: RESIDUAL_GROUNDS },
  { words: 'screening.forms', ids: FORMS },
  { words: 'screening.patterns', ids: INDICATORS.pattern },
] as const;

const KNOWN: ReadonlySet<string> = new Set(PARTS.flatMap(({ ids }) => ids));

/** The ticks of a recorded answer; null: the value is something else. */
export function ticksIn(value: unknown): readonly Tick[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const ticks = value.map((one) => (typeof one === 'string' ? readTick(one) : null));
  return ticks.every((tick) => tick !== null && KNOWN.has(tick.sign)) ? (ticks as Tick[]) : null;
}

/** What was ticked once, laid out as on the board: part by part, each sign with its sources. How it stood is not worked out anew. */
export function RecordedTicks({ ticks, signWords }: { ticks: readonly Tick[]; signWords: (sign: string) => string }) {
  const { t } = useTranslation();
  return (
    <div className={css['recorded']}>
      {PARTS.map(({ words, ids }) => {
        const signs = (ids as readonly string[]).filter((id) => ticks.some(({ sign }) => sign === id));
        if (signs.length === 0) return null;
        return (
          <div key={words}>
            <p className={css['partTitle']}>{t(words)}</p>
            <ul className={css['evidence']}>
              {signs.map((id) => (
                <li key={id}>
                  {signWords(id)}
                  <Sources ticks={ticks.filter(({ sign }) => sign === id)} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function Sources({ ticks }: { ticks: readonly Tick[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  return ticks.flatMap(({ source, speaks }) =>
    source === null ? [] : (
      <span key={`${source} ${speaks}`} className={css['meta']}>
        {word('screening', source)}
        {speaks === 'against' && ` · ${t('screening.saysOtherwise')}`}
      </span>
    ),
  );
}

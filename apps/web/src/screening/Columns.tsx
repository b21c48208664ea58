import { LEGAL_ELEMENTS, type ElementOnBoard, type EvidenceBehind, type LegalElement, type ScreeningBoard } from '@loive/domain';
import { IconCircleCheck, IconCircleDashed, IconMinus, IconScale } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../shared/words.js';
import css from './Screening.module.css';

const ICONS = { met: IconCircleCheck, missing: IconCircleDashed, contradicted: IconScale, notNeeded: IconMinus } as const;

/** The three parts of the definition side by side: how each stands, what stands behind it, what is missing. What to ask stands once, in its order: see Questions. */
export function Columns({ board, ticks }: { board: ScreeningBoard; ticks?: (element: LegalElement) => ReactNode }) {
  return (
    <div className={css['columns']} {...(ticks === undefined ? { 'data-narrow': true } : {})}>
      {LEGAL_ELEMENTS.map((element) => (
        <Column key={element} element={element} board={board} ticks={ticks?.(element)} />
      ))}
    </div>
  );
}

function Column({ element, board, ticks }: { element: LegalElement; board: ScreeningBoard; ticks: ReactNode }) {
  const { t } = useTranslation();
  const id = useId();
  const on = board.elements[element];
  const Icon = ICONS[on.state];
  return (
    <section role="group" aria-labelledby={id} className={css['column']} data-state={on.state}>
      <p id={id} className={css['head']}>
        <Icon size={16} aria-hidden />
        <strong>{t(`screening.element.${element}`)}</strong>
        <span>{t(`screening.state.${on.state}`)}</span>
      </p>
      {ticks ?? <Evidence list={on.evidence} />}
      <Lacks on={on} />
    </section>
  );
}

function Lacks({ on }: { on: ElementOnBoard }) {
  const { t } = useTranslation();
  if (on.lacks === null) return on.needed ? null : <p className={css['meta']}>{t('screening.notNeededWhy')}</p>;
  return (
    <p className={css['lacks']}>
      {t('screening.lacks.label')} {t(`screening.lacks.${on.lacks}`)}
    </p>
  );
}

/** What stands behind some signs: each with the source that shows it or says otherwise. */
export function Evidence({ list }: { list: readonly EvidenceBehind[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  if (list.length === 0) return null;
  return (
    <ul className={css['evidence']}>
      {list.map((one) => (
        <li key={`${one.sign} ${one.source ?? ''} ${one.speaks}`}>
          {word('screening', one.sign)}
          <span className={css['meta']}>
            {one.source === null ? t('screening.noSource') : word('screening', one.source)}
            {one.speaks === 'against' && ` · ${t('screening.saysOtherwise')}`}
            {one.because !== null && ` · ${t(`screening.because.${one.because}`)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

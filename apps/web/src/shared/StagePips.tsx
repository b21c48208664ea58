import { PHASES, type Phase } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import css from './StagePips.module.css';

/** Six pips and the word of the present stage. */
export function StagePips({ phase, closed = false }: { phase: Phase; closed?: boolean }) {
  const { t } = useTranslation();
  const at = PHASES.indexOf(phase);
  const word = t(`phase.${phase}`);
  return (
    <span className={css['stage']}>
      <span className={css['pips']} aria-hidden>
        {PHASES.map((one, index) => (
          <span key={one} data-at={closed || index < at ? 'done' : index === at ? 'now' : 'later'} />
        ))}
      </span>
      <span className="visually-hidden">{t('part.stageOf', { n: at + 1, phase: '' })} </span>
      <span>{closed ? t('part.closed') : word}</span>
    </span>
  );
}

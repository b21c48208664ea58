import type { DutyRungView, DutyView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../shared/dates.js';
import css from './DutiesCard.module.css';

/** Whom the silence of a duty was told to, of the limit that runs now; nothing while there is none. */
export function LadderNote({ duty: { id, dueAt }, rungs }: { duty: Pick<DutyView, 'id' | 'dueAt'>; rungs: readonly DutyRungView[] }) {
  const { t } = useTranslation();
  const told = rungs.filter((one) => one.dutyId === id && one.dueAt === dueAt);
  if (told.length === 0) return null;
  const words = told.map(({ rung, at, nobody }) => {
    const name = t(`ladder.rung.${rung}`);
    return nobody === null ? t('ladder.at', { rung: name, at: formatDateTime(at) }) : t('ladder.vacant', { rung: name });
  });
  return <p className={css['meta']}>{t('ladder.told', { rungs: words.join('; ') })}</p>;
}

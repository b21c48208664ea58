import type { DutyView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../shared/dates.js';
import { useCodeWords } from '../../shared/words.js';
import css from './DutiesCard.module.css';

/** What people did to the clock of a duty: since when and why it stands still, what was asked, and the limit of the law beside it. */
export function ClockNote({ duty }: { duty: Pick<DutyView, 'paused' | 'extensionAsked' | 'dueAt' | 'lawDueAt'> }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const { paused, extensionAsked: asked, lawDueAt } = duty;
  const ground = (type: string, code: string | null) => (code === null ? [] : [word(`cases.field.codeIn.${type}`, code)]);
  const notes = [
    ...(paused === null ? [] : [[t('cases.duty.paused', { at: formatDateTime(paused.since) }), ...ground('pauseDuty', paused.ground)].join(': ')]),
    ...(asked === null ? [] : [[t('cases.duty.asked', { at: formatDateTime(asked.until) }), ...ground('askDutyExtension', asked.ground)].join(': ')]),
    ...(lawDueAt === null || lawDueAt === duty.dueAt ? [] : [t('cases.duty.lawDue', { at: formatDateTime(lawDueAt) })]),
  ];
  return notes.map((note) => (
    <p key={note} className={css['meta']}>
      {note}
    </p>
  ));
}

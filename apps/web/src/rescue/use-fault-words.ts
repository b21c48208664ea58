import { useTranslation } from 'react-i18next';
import type { FieldError } from '../shared/ErrorSummary.js';
import { useCodeWords } from '../shared/words.js';
import type { RescueFault } from './rescue-rows.js';

/** Words of a fault: those of rescues, of the intake, else those that every form has. */
export function useRescueFaults(): { words: (fault: RescueFault) => string; summary: (faults: readonly RescueFault[]) => readonly FieldError[] } {
  const { t } = useTranslation();
  const word = useCodeWords();
  const words = ({ code }: RescueFault): string => {
    const found = ['rescue.fault', 'intake.fault', 'cases.form.error'].map((group) => word(group, code)).find((text) => text !== code);
    return found ?? t('intake.fault.other', { code });
  };
  const label = ({ field, row }: RescueFault): string => (row === undefined ? word('rescue', field) : `${t('rescue.row', { number: row })}: ${word('rescue', field)}`);
  return { words, summary: (faults) => faults.map((fault) => ({ id: fault.id, label: label(fault), words: words(fault) })) };
}

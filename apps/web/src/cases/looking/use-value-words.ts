import { COMPARTMENT_FIELDS, type Compartment } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../shared/dates.js';
import { useCodeWords } from '../../shared/words.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

interface Age {
  bornOn?: string;
  estimate?: number | readonly [number, number];
  certainty?: 'exact' | 'estimated' | 'unsure';
}

/** Label of a field kept in a compartment: of the compartment's own form, else of the event that set it. */
export function useFieldWords(): (compartment: Compartment, field: string) => string {
  const word = useCodeWords();
  return (compartment, field) => {
    const own = (COMPARTMENT_FIELDS[compartment] as readonly string[]).includes(field);
    for (const group of own ? ['cases.field.detail'] : ['reveal.field', 'cases.field.label', 'cases.field.detail']) {
      const words = word(group, field);
      if (words !== field) return words;
    }
    return field;
  };
}

/** A kept value in words: codes by the law's list, days and times as people read them, an age as it is known. */
export function useValueWords(): (value: unknown) => string {
  const { t } = useTranslation();
  const word = useCodeWords();
  const codeWords = (code: string): string => {
    const sign = word('intake.sign', code);
    const known = sign === code ? word('cases.field.code', code) : sign;
    return known === code ? word('screening', code) : known;
  };
  const ageWords = ({ bornOn, estimate, certainty }: Age): string =>
    [
      bornOn === undefined ? '' : t('reveal.age.bornOn', { on: dayWords(bornOn) }),
      typeof estimate === 'number' ? t('reveal.age.years', { n: estimate }) : '',
      Array.isArray(estimate) ? t('reveal.age.range', { from: estimate[0], to: estimate[1] }) : '',
      certainty === undefined ? '' : t(`reveal.age.${certainty}`),
    ].filter(Boolean).join(', ');
  const tell = (value: unknown): string => {
    if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? codeWords(one) : tell(one))).join(';\n');
    if (typeof value === 'boolean') return t(value ? 'cases.timeline.yes' : 'cases.timeline.no');
    if (typeof value === 'object' && value !== null) return ageWords(value);
    if (typeof value !== 'string') return String(value);
    if (DAY.test(value)) return dayWords(value);
    return INSTANT.test(value) ? formatDateTime(value) : value;
  };
  return tell;
}

const dayWords = (day: string): string => day.split('-').reverse().join('/');

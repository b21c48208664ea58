import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../shared/dates.js';
import { useCodeWords, useLanguage } from '../../shared/words.js';
import { useAnswerWords } from './field-props.js';
import { agenciesQuery } from '../record/queries.js';
import { useNames } from '../record/use-names.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

/** A value of an event in words; ids of agencies become their names. */
export function useTelling(type: string): (name: string, value: unknown) => string {
  const { t } = useTranslation();
  const answer = useAnswerWords();
  const word = useCodeWords();
  const named = useNames();
  const language = useLanguage();
  const agencies = useQuery(agenciesQuery).data?.items ?? [];
  const tell = (name: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((one) => tell(name, one)).join(', ');
    if (name === 'approve') return answer(type, name, value === true ? 'approve' : 'sendBack');
    if (typeof value === 'boolean') return t(value ? 'cases.timeline.yes' : 'cases.timeline.no');
    if (typeof value !== 'string') return JSON.stringify(value);
    if (DAY.test(value)) return value.split('-').reverse().join('/');
    if (INSTANT.test(value)) return formatDateTime(value);
    if (name === 'language') return named('language', value);
    if (name === 'nationality') return named('region', value);
    if (name === 'channel') return word('channel', value);
    if (name === 'step') return word('step', value);
    const agency = agencies.find(({ id }) => id === value);
    if (agency !== undefined) return language === 'en' && agency.nameEn !== '' ? agency.nameEn : agency.nameVi;
    return answer(type, name, value);
  };
  return tell;
}

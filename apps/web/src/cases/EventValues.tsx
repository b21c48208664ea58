import type { TimelineEventView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../shared/dates.js';
import { Masked } from '../shared/Masked.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import { useAnswerWords } from './field-props.js';
import { agenciesQuery } from './queries.js';
import css from './Timeline.module.css';
import { useNames } from './use-names.js';

/** Ids of other records mean nothing to a reader. */
const SILENT: readonly string[] = ['dutyId', 'personId', 'consentId', 'measureId', 'intoCaseId', 'alias'];

/** What an event set, in words: permitted values by name, and that the rest is kept masked. */
export function EventValues({ event }: { event: TimelineEventView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const tell = useTelling(event.type);
  if (event.record === null) return null;
  const shown = Object.entries(event.record).filter(([name, value]) => !SILENT.includes(name) && value !== null && value !== undefined);
  const masked = event.fieldNames.filter((name) => !(name in event.record!) && !SILENT.includes(name));
  if (shown.length === 0 && masked.length === 0) return null;
  return (
    <dl className={css['values']}>
      {shown.map(([name, value]) => (
        <div key={name} className={css['pair']}>
          <dt>{word('cases.field.label', name)}</dt>
          <dd>{tell(name, value)}</dd>
        </div>
      ))}
      {masked.length > 0 && (
        <div className={css['pair']}>
          <dt>{masked.map((name) => word('cases.field.label', name)).join(', ')}</dt>
          <dd>
            <Masked label={t('cases.timeline.masked')} />
          </dd>
        </div>
      )}
    </dl>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

function useTelling(type: string): (name: string, value: unknown) => string {
  const { t } = useTranslation();
  const answer = useAnswerWords();
  const word = useCodeWords();
  const named = useNames();
  const language = useLanguage();
  const agencies = useQuery(agenciesQuery).data?.items ?? [];
  const tell = (name: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((one) => tell(name, one)).join(', ');
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

import type { AgencyView, ColleagueView } from '@loive/contracts';
import { SERVICE_CODES, SAFETY_CODES, dayInVietnam } from '@loive/domain';
import { NativeSelect, TextInput } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/clock.js';
import { sessionQuery } from '../../api/queries.js';
import { ProblemNote } from '../../shared/ProblemNote.js';
import { useCodeWords, useLanguage } from '../../shared/words.js';
import { Choice, Pick } from './choices.js';
import { instantOf, readClock, readDay } from '../../shared/dates.js';
import css from './EventForm.module.css';
import { factsOf, namedIn } from '../record/facts.js';
import { useAnswerWords, type FieldProps } from './field-props.js';
import { LANGUAGES, NATIONALITIES } from '../../intake/choices.js';
import { PlaceIdField } from '../../places/PlaceField.js';
import { useNames } from '../record/use-names.js';
import { agenciesQuery, colleaguesQuery } from '../record/queries.js';

type Props = FieldProps & { error: string | undefined };
const textOf = (value: Props['value']): string => (typeof value === 'string' ? value : '');

/** Agencies of the register by their kind, for a list to choose from; `without` leaves one out. */
export function useAgencyGroups(without: string | undefined): { group: string; items: { value: string; label: string }[] }[] {
  const word = useCodeWords();
  const language = useLanguage();
  const agencies = (useQuery(agenciesQuery).data?.items ?? []).filter(({ id }) => id !== without);
  const nameOf = (agency: AgencyView): string => (language === 'en' && agency.nameEn !== '' ? agency.nameEn : agency.nameVi);
  return [...new Set(agencies.map(({ type }) => type))].map((type) => ({
    group: word('agencyType', type),
    items: agencies.filter((agency) => agency.type === type).map((agency) => ({ value: agency.id, label: nameOf(agency) })),
  }));
}

/** An agency of the register; the own one is left out where a step goes to another. */
export function AgencyField({ name, label, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const own = useQuery(sessionQuery).data?.agency.id;
  const groups = useAgencyGroups(name === 'agencyId' || name === 'toAgencyId' ? own : undefined);
  return (
    <NativeSelect
      label={label}
      rightSection={<IconSelector size={16} aria-hidden />}
      value={textOf(value)}
      error={error}
      data={[{ value: '', label: t('cases.form.choose') }, ...groups]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** People of the own agency by name, the reader among them. */
export function ColleagueField({ label, view, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const session = useQuery(sessionQuery).data;
  const me = session?.user.id;
  const named = namedIn(view, session?.agency.id);
  const asked = useQuery(colleaguesQuery);
  if (asked.isError && asked.data === undefined) return <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />;
  const nameOf = ({ id, name, role }: ColleagueView): string =>
    `${id === me ? t('cases.form.me', { name }) : name} · ${word('role', role)}${id === named?.id ? ` · ${t('cases.form.assigned')}` : ''}`;
  const answers = (asked.data?.items ?? []).map((person) => ({ code: person.id, label: nameOf(person), open: person.id !== named?.id }));
  return <Pick label={label} answers={answers} value={textOf(value)} error={error} onChange={onChange} />;
}

/** The code of another case. */
export function CaseField({ label, value, error, onChange }: Props) {
  const { t } = useTranslation();
  return <TextInput label={label} description={t('cases.form.caseCode')} autoComplete="off" spellCheck={false} value={textOf(value)} error={error} onChange={(event) => onChange(event.currentTarget.value)} />;
}

/** One of the measures that are in the right state. */
export function MeasureField({ label, control, view, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const state = control.kind === 'measure' ? control.state : 'inForce';
  const measures = (factsOf(view).measures ?? []).filter((measure) => measure.state === state);
  if (measures.length === 0) return <p>{t('cases.form.nothingToChoose')}</p>;
  const answers = measures.map(({ id, kind }) => ({ code: id, label: word('cases.field.code', kind), open: true }));
  return <Choice label={label} answers={answers} value={textOf(value)} error={error} onChange={onChange} />;
}

/** One of the consents in force. */
export function ConsentField({ label, view, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const consents = (factsOf(view).consents ?? []).filter(({ withdrawnOn }) => withdrawnOn === null);
  if (consents.length === 0) return <p>{t('cases.form.nothingToChoose')}</p>;
  const answers = consents.map(({ id, purpose, on }) => ({ code: id, label: `${word('cases.field.code', purpose)} · ${on.split('-').reverse().join('/')}`, open: true }));
  return <Choice label={label} answers={answers} value={textOf(value)} error={error} onChange={onChange} />;
}

/** A service in general, or one agency. */
export function ReceiverField({ label, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const groups = useAgencyGroups(undefined);
  const services = { group: t('cases.form.services'), items: SERVICE_CODES.map((code) => ({ value: code, label: word('cases.field.code', code) })) };
  return (
    <NativeSelect
      label={label}
      rightSection={<IconSelector size={16} aria-hidden />}
      value={textOf(value)}
      error={error}
      data={[{ value: '', label: t('cases.form.choose') }, services, ...groups]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** The right value, in the control of the fact that is corrected. */
export function CorrectionField(props: Props) {
  const { typed, label, value, error, onChange } = props;
  const named = useNames();
  const words = useAnswerWords();
  const text = textOf(value);
  const pick = (codes: readonly string[], nameOf: (code: string) => string) => (
    <Pick label={label} answers={codes.map((code) => ({ code, label: nameOf(code), open: true }))} value={text} error={error} onChange={onChange} />
  );
  switch (typed['field']) {
    case 'safety':
      return <Choice label={label} answers={SAFETY_CODES.map((code) => ({ code, label: words('', 'safety', code), open: true }))} value={text} error={error} onChange={onChange} />;
    case 'language':
      return pick(LANGUAGES, (code) => named('language', code));
    case 'nationality':
      return pick([...NATIONALITIES, 'stateless', 'XX'], (code) => named('region', code));
    case 'placeId':
      return <PlaceIdField label={label} on={dayInVietnam(factsOf(props.view).receivedAt ?? new Date(serverNow()).toISOString())} error={error} onChange={onChange} />;
    case 'receivedAt':
      return <InstantField {...props} />;
    default:
      return null;
  }
}

/** A day and a time of day, typed as people write them. */
export function InstantField({ label, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const [day = '', clock = ''] = textOf(value).includes('T') ? partsOf(textOf(value)) : textOf(value).split(' ');
  const put = (nextDay: string, nextClock: string): void => {
    const [on, at] = [readDay(nextDay), readClock(nextClock)];
    onChange(on !== null && at !== null ? instantOf(on, at) : `${nextDay} ${nextClock}`);
  };
  return (
    <fieldset className={css['set']}>
      <legend className={css['legend']}>{label}</legend>
      <div className={css['pair']}>
        <TextInput label={t('cases.form.day')} description={t('cases.form.dayHint')} value={day} error={error} onChange={(event) => put(event.currentTarget.value, clock)} />
        <TextInput label={t('cases.form.clock')} description={t('cases.form.clockHint')} value={clock} onChange={(event) => put(day, event.currentTarget.value)} />
      </div>
    </fieldset>
  );
}

const partsOf = (instant: string): [string, string] => [instant.slice(0, 10).split('-').reverse().join('/'), instant.slice(11, 16)];

import type { FieldProblem } from '@loive/contracts';
import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaultWords } from '../cases/forms/FormProblem.js';
import { dayFault, readDay, typedDay } from '../shared/dates.js';
import css from './Agencies.module.css';
import { LONGEST_NAME, readAgenciesSearch, type AgenciesSearch } from './agencies-search.js';

/** Part of a name, and the day that is looked at; both stand in the address, so that a colleague can be sent them. */
export function AskAgencies({ search, refused }: { search: AgenciesSearch; refused: readonly FieldProblem[] }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const navigate = useNavigate();
  const [name, setName] = useState(search.ten ?? '');
  const [day, setDay] = useState(typedDay(search.ngay));
  const [faults, setFaults] = useState<readonly FieldProblem[] | null>(null);
  const error = (path: string): string | undefined => {
    const fault = (faults ?? refused).find((one) => one.path === path);
    return fault && words(fault);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const ngay = day.trim() === '' ? undefined : readDay(day);
    const found = [...(name.trim() === '' ? [{ path: 'q', code: 'required' }] : []), ...(ngay === null ? [{ path: 'on', code: dayFault(day) }] : [])];
    setFaults(found.length === 0 ? null : found);
    if (found.length === 0) void navigate({ to: '/luat/co-quan', search: readAgenciesSearch({ ten: name, ngay }) });
  };
  return (
    <form className={`${css['ask']} no-print`} role="search" noValidate onSubmit={submit}>
      <TextInput label={t('agencies.name')} description={t('agencies.nameHint')} autoComplete="off" maxLength={LONGEST_NAME} value={name} error={error('q')} onChange={(event) => setName(event.currentTarget.value)} />
      <TextInput label={t('agencies.on')} description={t('agencies.onHint')} placeholder="23/11/2026" inputMode="numeric" autoComplete="off" value={day} error={error('on')} onChange={(event) => setDay(event.currentTarget.value)} />
      <Button type="submit" className={css['send'] ?? ''}>
        {t('agencies.find')}
      </Button>
    </form>
  );
}

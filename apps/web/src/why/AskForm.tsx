import type { CaseView, SessionView } from '@loive/contracts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../api/clock.js';
import { colleaguesQuery, wholeTimelineQuery } from '../cases/record/queries.js';
import { dayFault, readDay, typedDay } from '../shared/dates.js';
import { useCodeWords } from '../shared/words.js';
import css from './Why.module.css';
import { hasPassed, isPersonId, type WhySearch } from './why-search.js';

/** Whom and which day: a head asks about the own people, oversight about anybody by id, everybody about themselves. */
export function AskForm({ ma, view, session, search }: { ma: string; view: CaseView; session: SessionView; search: WhySearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [person, setPerson] = useState(search.nguoi ?? '');
  const [day, setDay] = useState(typedDay(search.ngay));
  const [faults, setFaults] = useState<{ person?: string; day?: string }>({});
  const byId = session.role === 'auditor';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const on = day.trim() === '' ? undefined : readDay(day);
    const found = {
      ...(byId && person.trim() !== '' && !isPersonId(person) ? { person: t('why.badPerson') } : {}),
      ...(on === null ? { day: t(`cases.form.error.${dayFault(day)}`) } : on !== undefined && !hasPassed(on, serverNow()) ? { day: t('why.badDay') } : {}),
    };
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const next: WhySearch = { ...(person.trim() === '' ? {} : { nguoi: person.trim() }), ...(on == null ? {} : { ngay: on }) };
    void navigate({ to: '/ho-so/$ma/ai-duoc-xem', params: { ma }, search: next });
  };

  return (
    <form className={`${css['ask']} no-print`} noValidate onSubmit={submit}>
      {byId ? (
        <ById view={view} value={person} error={faults.person} onChange={setPerson} />
      ) : (
        <Own session={session} value={person} onChange={setPerson} />
      )}
      <TextInput label={t('why.day')} placeholder={t('why.dayHint')} inputMode="numeric" autoComplete="off" value={day} error={faults.day} onChange={(event) => setDay(event.currentTarget.value)} />
      <Button type="submit">{t('why.ask')}</Button>
    </form>
  );
}

function Own({ session, value, onChange }: { session: SessionView; value: string; onChange: (id: string) => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const head = session.role === 'supervisor';
  const people = useQuery({ ...colleaguesQuery, enabled: head }).data?.items ?? [];
  const others = people.filter(({ id }) => id !== session.user.id).map(({ id, name, role }) => ({ value: id, label: `${name} · ${word('role', role)}` }));
  return (
    <NativeSelect
      label={t('why.person')}
      rightSection={<IconSelector size={16} aria-hidden />}
      value={value === session.user.id ? '' : value}
      data={[{ value: '', label: t('why.me', { name: session.user.name }) }, ...(head ? others : [])]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Oversight reads ids in the log; names of those who acted are offered where it is shown them. */
function ById({ view, value, error, onChange }: { view: CaseView; value: string; error: string | undefined; onChange: (id: string) => void }) {
  const { t } = useTranslation();
  const events = useQuery(wholeTimelineQuery(view.id)).data ?? [];
  const known = [...new Map(events.flatMap(({ person }) => (person === null ? [] : [[person.id, person.name] as const])))];
  return (
    <>
      <TextInput label={t('why.personById')} list="nguoi-da-ghi" autoComplete="off" spellCheck={false} value={value} error={error} onChange={(event) => onChange(event.currentTarget.value)} />
      <datalist id="nguoi-da-ghi">
        {known.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

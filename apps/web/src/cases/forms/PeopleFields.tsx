import type { CaseView } from '@loive/contracts';
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/queries.js';
import { AgencyName } from '../../shared/AgencyName.js';
import { formatDate } from '../../shared/dates.js';
import { useCodeWords } from '../../shared/words.js';
import { Choice, Pick } from './choices.js';
import type { FieldProps } from './field-props.js';
import { useCourtOrderWords, usePeople } from '../record/use-people.js';

type Props = FieldProps & { error: string | undefined };
const OTHER = 'other';

/** A person by name where the page knows one, else by the id that their administrator gives. */
export function PersonField({ type, label, view, events, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const text = typeof value === 'string' ? value : '';
  const me = useQuery(sessionQuery).data?.user.id;
  const known = usePeople(view, events);
  // Nobody lets themselves in.
  const people = type === 'admitByCourtOrder' ? known.filter(({ id }) => id !== me) : known;
  const [byId, setById] = useState(false);
  const others = byId || (text !== '' && !people.some(({ id }) => id === text));
  return (
    <>
      <Pick
        label={label}
        answers={[...people.map(({ id, name }) => ({ code: id, label: name, open: true })), { code: OTHER, label: t('access.personOther'), open: true }]}
        value={others ? OTHER : text}
        error={others ? undefined : error}
        onChange={(next) => {
          setById(next === OTHER);
          onChange(next === OTHER ? '' : next);
        }}
      />
      {others && (
        <TextInput mt={8} label={t('access.personId')} description={t('access.personIdHint')} autoComplete="off" spellCheck={false} value={text} error={error} onChange={(event) => onChange(event.currentTarget.value.trim())} />
      )}
    </>
  );
}

/** One of those who are kept out now. */
export function SealField({ label, view, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const word = useCodeWords();
  if (view.seals.length === 0) return <p>{t('cases.form.nothingToChoose')}</p>;
  const answers = view.seals.map(({ id, person, agency, ground, since }) => ({
    code: id,
    label: `${person?.name ?? agency?.nameVi ?? ''} · ${word('cases.field.codeIn.seal', ground)} · ${formatDate(since)}`,
    open: true,
  }));
  return <Choice label={label} answers={answers} value={typeof value === 'string' ? value : ''} error={error} onChange={onChange} />;
}

/** One of the court orders that run. */
export function CourtOrderField({ label, view, events, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const words = useCourtOrderWords(view, events);
  if (view.courtOrders.length === 0) return <p>{t('cases.form.nothingToChoose')}</p>;
  const answers = view.courtOrders.map((order) => ({ code: order.id, label: words(order), open: true }));
  return <Choice label={label} answers={answers} value={typeof value === 'string' ? value : ''} error={error} onChange={onChange} />;
}

/** Who is kept out, in words. */
export function SealedOut({ seal }: { seal: CaseView['seals'][number] }) {
  return seal.person !== null ? <>{seal.person.name}</> : seal.agency !== null ? <AgencyName agency={seal.agency} /> : null;
}

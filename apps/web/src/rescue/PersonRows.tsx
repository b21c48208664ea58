import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusField } from '../shared/ErrorSummary.js';
import css from './Rescue.module.css';
import { rowId, type PersonRow } from './rescue-rows.js';
import { useAnswers } from './SharedFields.js';

type Field = 'alias' | 'age' | 'safety' | 'language' | 'nationality';

/** A line for each person, for the keyboard: Enter and the arrows go from row to row in one column. */
export function PersonRows(props: { rows: readonly PersonRow[]; errorOf: (id: string) => string | undefined; onChange: (rows: readonly PersonRow[]) => void; onAdd: () => void }) {
  const { rows, errorOf, onChange, onAdd } = props;
  const { t } = useTranslation();
  const answers = useAnswers();
  const set = (key: number, part: Partial<PersonRow>): void => onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));

  const move = (event: KeyboardEvent<HTMLElement>, index: number, field: Field): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    // The arrows choose in a list that drops down.
    if (step === undefined || (event.key !== 'Enter' && event.target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    const to = rows[index + step];
    if (to !== undefined) focusField(rowId(to, event.key === 'Enter' ? 'alias' : field));
    else if (event.key === 'Enter' && step > 0) onAdd();
  };

  const line = (row: PersonRow, index: number, field: 'alias' | 'age', label: string) => (
    <>
      <span className={css['phone']} aria-hidden>
        {label}
      </span>
      <TextInput
        id={rowId(row, field)}
        aria-label={`${t('rescue.row', { number: index + 1 })}: ${label}`}
        value={row[field]}
        error={errorOf(rowId(row, field))}
        maxLength={field === 'alias' ? 60 : 12}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={(event) => move(event, index, field)}
        onChange={(event) => set(row.key, { [field]: event.currentTarget.value })}
      />
    </>
  );
  const list = (row: PersonRow, index: number, field: 'safety' | 'language' | 'nationality') => (
    <>
      <span className={css['phone']} aria-hidden>
        {t(`rescue.${field}`)}
      </span>
      <NativeSelect
        id={rowId(row, field)}
        aria-label={`${t('rescue.row', { number: index + 1 })}: ${t(`rescue.${field}`)}`}
        rightSection={<IconSelector size={16} aria-hidden />}
        value={row[field]}
        error={errorOf(rowId(row, field))}
        data={[{ value: '', label: t('rescue.asShared') }, ...answers[field]]}
        onKeyDown={(event) => move(event, index, field)}
        onChange={(event) => set(row.key, { [field]: event.currentTarget.value })}
      />
    </>
  );

  return (
    <table className={css['rows']}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('rescue.number')}</span>
          </th>
          <th scope="col">{t('rescue.alias')}</th>
          <th scope="col">{t('rescue.age')}</th>
          <th scope="col">{t('rescue.safety')}</th>
          <th scope="col">{t('rescue.language')}</th>
          <th scope="col">{t('rescue.nationality')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.key}>
            <td>{index + 1}</td>
            <td>{line(row, index, 'alias', t('rescue.alias'))}</td>
            <td className={css['age']}>{line(row, index, 'age', t('rescue.age'))}</td>
            <td>{list(row, index, 'safety')}</td>
            <td>{list(row, index, 'language')}</td>
            <td>{list(row, index, 'nationality')}</td>
            <td>
              {rows.length > 1 && <CloseButton aria-label={t('rescue.removeRow', { number: index + 1 })} onClick={() => onChange(rows.filter(({ key }) => key !== row.key))} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { NativeSelect } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { colleaguesQuery } from '../cases/record/queries.js';
import css from './Board.module.css';
import type { BoardSearch } from './board-search.js';

/** For a supervisor: what lies on the desk of one person; the choice goes to the address at once. */
export function Whom({ search: { the, nguoi } }: { search: BoardSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const people = useQuery(colleaguesQuery).data?.items ?? [];
  return (
    <NativeSelect
      className={`${css['whom']} no-print`}
      aria-label={t('duties.whom')}
      rightSection={<IconSelector size={16} aria-hidden />}
      value={nguoi ?? ''}
      onChange={({ currentTarget: { value } }) => void navigate({ to: '/nghia-vu', search: { ...(the === undefined ? {} : { the }), ...(value === '' ? {} : { nguoi: value }) } })}
      data={[{ value: '', label: t('duties.everybody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}

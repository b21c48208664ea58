import { Button, NativeSelect, TextInput } from '@mantine/core';
import { PHASES } from '@loive/domain';
import { IconFilterOff, IconSearch, IconSelector } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Worklist.module.css';
import { DUES, isNarrowed, readWorklistSearch, type WorklistSearch } from './worklist-search.js';

/** Code or alias, stage, deadline; each choice goes to the address at once. */
export function Filters({ search, opens }: { search: WorklistSearch; opens: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search.q ?? '');
  const [asked, setAsked] = useState(search.q);
  // Back and forward change the address: the field follows.
  if (asked !== search.q) {
    setAsked(search.q);
    setTyped(search.q ?? '');
  }
  const narrow = (change: Record<string, string>): void => {
    const { trang: _page, ...kept } = search;
    void navigate({ to: '/viec', search: readWorklistSearch({ ...kept, ...change }), replace: 'q' in change });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    narrow({ q: typed });
  };
  return (
    <div className={`${css['filters']} no-print`}>
      <form onSubmit={submit} className={css['q']}>
        <TextInput
          aria-label={t('worklist.filter.q')}
          placeholder={t('worklist.filter.q')}
          leftSection={<IconSearch size={17} aria-hidden />}
          autoComplete="off"
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => typed.trim() !== (search.q ?? '') && narrow({ q: typed })}
        />
      </form>
      <NativeSelect
        aria-label={t('worklist.filter.phase')}
        rightSection={<IconSelector size={16} aria-hidden />}
        value={search.giai_doan ?? ''}
        onChange={(event) => narrow({ giai_doan: event.currentTarget.value })}
        data={[{ value: '', label: t('worklist.filter.allPhases') }, ...PHASES.map((phase) => ({ value: phase, label: t(`phase.${phase}`) }))]}
      />
      <NativeSelect
        aria-label={t('worklist.filter.due')}
        rightSection={<IconSelector size={16} aria-hidden />}
        value={search.han ?? ''}
        onChange={(event) => narrow({ han: event.currentTarget.value })}
        data={[{ value: '', label: t('worklist.filter.anyDue') }, ...DUES.map((due) => ({ value: due, label: t(`worklist.filter.${due}`) }))]}
      />
      {isNarrowed(search) && (
        <Button variant="subtle" leftSection={<IconFilterOff size={17} aria-hidden />} onClick={() => narrow({ q: '', giai_doan: '', han: '' })}>
          {t('worklist.filter.clear')}
        </Button>
      )}
      <p className={css['keys']} aria-hidden>
        <kbd>J</kbd>
        <kbd>K</kbd> {t('worklist.keys.move')} <kbd>Enter</kbd> {t('worklist.keys.open')}
        {opens && (
          <>
            {' '}
            <kbd>N</kbd> {t('worklist.keys.create')}
          </>
        )}
      </p>
    </div>
  );
}

import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findPlaces } from '../api/calls.js';
import { dayWords } from '../shared/dates.js';
import { groupsOf, writtenAs, type PlaceGroup, type PlaceOption } from './place-options.js';
import css from './Places.module.css';

/** A place as it stands in a form: its id once it is chosen, and what is written. */
export interface PlaceValue {
  readonly id: string;
  readonly text: string;
}

/** No place. */
export const NO_PLACE: PlaceValue = { id: '', text: '' };

interface Props {
  id?: string;
  label: ReactNode;
  value: PlaceValue;
  /** The day for which the place is meant, `YYYY-MM-DD`. */
  on: string;
  error?: string | undefined;
  onChange: (value: PlaceValue) => void;
  onLeave?: () => void;
}

const LETTERS_AT_LEAST = 2;

/** Finds a place of a day by name, old name or code; only what stood on that day can be chosen. */
export function PlaceField({ id, label, value, on, error, onChange, onLeave }: Props) {
  const { t } = useTranslation();
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const [sought] = useDebouncedValue(value.text.trim(), 200);
  const asks = value.id === '' && sought.length >= LETTERS_AT_LEAST;
  const found = useQuery({
    queryKey: ['places', on, sought],
    queryFn: ({ signal }) => findPlaces(sought, on, signal),
    enabled: asks,
    staleTime: Infinity,
  });
  // A list for fewer letters than stand there now would let Enter choose a place that nobody meant.
  const current = sought === value.text.trim();
  const groups = asks && current && found.data ? groupsOf(found.data.items) : [];
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const says = !asks ? '' : found.isError ? t('places.failed') : !current || found.isPending ? t('places.searching') : count === 0 ? t('places.none') : t('places.found', { count });
  const choose = (chosen: string): void => {
    const option = groups.flatMap(({ options }) => options).find((one) => one.id === chosen);
    if (option) onChange({ id: option.id, text: writtenAs(option) });
    box.closeDropdown();
  };

  return (
    <Combobox store={box} onOptionSubmit={choose} withinPortal={false} position="bottom-start" middlewares={{ flip: false }}>
      <Combobox.Target>
        <TextInput
          id={id}
          label={label}
          description={t('places.hint')}
          inputWrapperOrder={['label', 'description', 'input', 'error']}
          value={value.text}
          error={error}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          rightSection={value.text === '' ? undefined : <CloseButton iconSize={16} aria-label={t('places.clear')} onClick={() => onChange(NO_PLACE)} />}
          onChange={(event) => {
            onChange({ id: '', text: event.currentTarget.value });
            box.openDropdown();
            box.resetSelectedOption();
          }}
          onFocus={() => asks && box.openDropdown()}
          onBlur={() => {
            box.closeDropdown();
            onLeave?.();
          }}
        />
      </Combobox.Target>
      <p role="status" className={css['said']}>
        {says}
      </p>
      <Combobox.Dropdown hidden={groups.length === 0}>
        <Combobox.Options aria-label={t('places.list')} mah={320} className={css['options']}>
          {groups.map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </Combobox.Options>
        {found.data?.more === true && <Combobox.Footer>{t('places.more')}</Combobox.Footer>}
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** The same where a form keeps the id alone. */
export function PlaceIdField({ onChange, ...rest }: Pick<Props, 'label' | 'on' | 'error'> & { onChange: (id: string) => void }) {
  const [value, setValue] = useState(NO_PLACE);
  const put = (next: PlaceValue): void => {
    setValue(next);
    // Words that name no place go along, so that they are refused and not dropped.
    onChange(next.id === '' ? next.text : next.id);
  };
  return <PlaceField {...rest} value={value} onChange={put} />;
}

function Group({ group: { about, options } }: { group: PlaceGroup }) {
  const { t } = useTranslation();
  const rows = options.map((option) => <Option key={`${option.id}-${option.alone}`} option={option} />);
  if (about === null) return rows;
  const day = dayWords(about.day);
  const words = about.kind === 'notYet' && options.length === 0 ? t('places.notYetNone', { ...about, day }) : t(`places.${about.kind}`, { ...about, day });
  return <Combobox.Group label={words}>{rows}</Combobox.Group>;
}

function Option({ option }: { option: PlaceOption }) {
  const { t } = useTranslation();
  const { id, name, province, part, alone, from } = option;
  const details = [province, alone ? t('places.provinceAlone') : '', t(`places.part.${part}`), from === null ? '' : t('places.since', { day: dayWords(from) })];
  return (
    <Combobox.Option value={id}>
      <span lang="vi">{name}</span>
      <span className={css['detail']}>{details.filter(Boolean).join(' · ')}</span>
    </Combobox.Option>
  );
}

import { Checkbox, NativeSelect, Radio } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './EventForm.module.css';
import { isOpenAnswer } from './event-controls.js';
import { listOf, useAnswerWords, type FieldProps } from './field-props.js';

/** One answer to choose; a closed one is shown and cannot be chosen now. */
export interface Answer {
  code: string;
  label: string;
  open: boolean;
}

interface ChoiceProps {
  label: string;
  answers: readonly Answer[];
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function FieldSet({ label, error, children }: { label: string; error: string | undefined; children: ReactNode }) {
  const id = useId();
  return (
    <fieldset className={css['set']} {...(error === undefined ? {} : { 'aria-describedby': id })}>
      <legend className={css['legend']}>{label}</legend>
      {children}
      {error !== undefined && (
        <p id={id} className={css['fault']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** One of a few answers, all in sight. */
export function Choice({ label, answers, value, error, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <FieldSet label={label} error={error}>
      <div className={css['options']}>
        {answers.map((answer) => (
          <Radio
            key={answer.code}
            name={name}
            label={answer.open ? answer.label : `${answer.label} (${t('cases.form.notYet')})`}
            value={answer.code}
            checked={value === answer.code}
            disabled={!answer.open}
            onChange={() => onChange(answer.code)}
          />
        ))}
      </div>
    </FieldSet>
  );
}

/** One of many answers, in a list that drops down. */
export function Pick({ label, answers, value, error, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={label}
      rightSection={<IconSelector size={16} aria-hidden />}
      value={value}
      error={error}
      data={[{ value: '', label: t('cases.form.choose') }, ...answers.map((answer) => ({ value: answer.code, label: answer.label, disabled: !answer.open }))]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface ManyProps {
  label: string;
  answers: readonly Answer[];
  value: readonly string[];
  error: string | undefined;
  onChange: (value: readonly string[]) => void;
}

const toggled = (list: readonly string[], code: string, on: boolean): readonly string[] =>
  on ? [...list.filter((one) => one !== code), code] : list.filter((one) => one !== code);

/** Any of some answers. */
export function Many({ label, answers, value, error, onChange }: ManyProps) {
  return (
    <FieldSet label={label} error={error}>
      <div className={css['two']}>
        {answers.map(({ code, label: words }) => (
          <Checkbox key={code} label={words} checked={value.includes(code)} onChange={(event) => onChange(toggled(value, code, event.currentTarget.checked))} />
        ))}
      </div>
    </FieldSet>
  );
}

/** Ticks under the headings of the law; nothing is counted or scored. */
export function Groups({ type, name, label, groups, value, variants, error, onChange }: FieldProps & { groups: readonly { name: 'evidence' | 'residual'; codes: readonly string[] }[]; error: string | undefined }) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const list = listOf(value);
  return (
    <FieldSet label={label} error={error}>
      {groups.map((group) => (
        <div key={group.name} role="group" aria-label={t(`cases.field.group.${group.name}`)}>
          <p className={css['part']}>{t(`cases.field.group.${group.name}`)}</p>
          <div className={css['two']}>
            {group.codes.map((code) => {
              const open = isOpenAnswer(type, name, code, variants);
              const answer = words(type, name, code);
              return (
                <Checkbox
                  key={code}
                  label={open ? answer : `${answer} (${t('cases.form.notYet')})`}
                  disabled={!open}
                  checked={list.includes(code)}
                  onChange={(event) => onChange(toggled(list, code, event.currentTarget.checked))}
                />
              );
            })}
          </div>
        </div>
      ))}
    </FieldSet>
  );
}

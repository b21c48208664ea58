import { NativeSelect, TextInput, type TextInputProps } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { fieldId, useForm } from './form-context.js';
import { tidied, type OpeningForm } from './opening-form.js';

type TextField = { [F in keyof OpeningForm]: OpeningForm[F] extends string ? F : never }[keyof OpeningForm];

/** A line of text of the form. */
export function LineField({ field, ...rest }: { field: TextField } & Omit<TextInputProps, 'form'>) {
  const { form, set, left, fault } = useForm();
  const leave = (): void => {
    const tidy = tidied(field, form[field]);
    if (tidy !== form[field]) set(field, tidy);
    left(field);
  };
  return (
    <TextInput
      {...rest}
      id={fieldId(field)}
      value={form[field]}
      error={fault(field)}
      autoComplete="off"
      onChange={(event) => set(field, event.currentTarget.value)}
      onBlur={leave}
    />
  );
}

/** A choice of the form; `placeholder` is shown until something is chosen. */
export function ChoiceField(props: {
  field: TextField;
  label: string;
  description?: string;
  placeholder?: string;
  options: readonly { value: string; label: string }[];
}) {
  const { form, set, left, fault } = useForm();
  const { field, label, description, placeholder, options } = props;
  return (
    <NativeSelect
      id={fieldId(field)}
      label={label}
      description={description}
      rightSection={<IconSelector size={16} aria-hidden />}
      value={form[field]}
      error={fault(field)}
      onChange={(event) => set(field, event.currentTarget.value)}
      onBlur={() => left(field)}
      data={[...(placeholder === undefined ? [] : [{ value: '', label: placeholder, disabled: true }]), ...options]}
    />
  );
}

import { COMPARTMENT_FIELDS, type Compartment } from '@loive/domain';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../shared/dates.js';
import { useCodeWords } from '../../shared/words.js';
import { CardField } from './CardField.js';
import { Pick } from './choices.js';
import { isOpenAnswer } from './event-controls.js';
import css from './EventForm.module.css';
import { DAY_DETAILS } from './event-form.js';
import type { FieldProps } from './field-props.js';
import { useFaultWords } from './FormProblem.js';

/** Told in sentences rather than a word or two. */
const LONG: readonly string[] = [
  'documentsHeld', 'family', 'condition', 'injuries', 'urgentNeeds', 'account', 'places', 'persons', 'route', 'payments', 'bestInterest',
  'childView', 'threat', 'arrangements', 'goals', 'services', 'familySituation', 'followUp', 'result', 'request', 'conflictCheck', 'advice',
];
const AT_MOST = 4000;

/** The compartments that this reader may put something into; others are not offered. */
export function CompartmentField({ type, name, label, view, value, variants, error, onChange }: FieldProps & { error: string | undefined }) {
  const word = useCodeWords();
  const fill = view.writable;
  const answers = fill.map((code) => ({ code, label: word('reveal.compartment', code), open: isOpenAnswer(type, name, code, variants) }));
  return <Pick label={label} answers={answers} value={typeof value === 'string' ? value : ''} error={error} onChange={onChange} />;
}

/** The fields of the chosen compartment, each with its own label; only those filled are sent. */
export function DetailsField({ typed, value, faults, onChange }: FieldProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const faultWords = useFaultWords();
  const name = typed['compartment'];
  const known: readonly string[] = typeof name === 'string' && name !== '' ? COMPARTMENT_FIELDS[name as Compartment] : [];
  if (known.length === 0) return <p className={css['hint']}>{t('reveal.chooseFirst')}</p>;
  const filled = typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, string>>) : {};
  const put = (field: string, text: string): void => {
    const rest = Object.fromEntries(Object.entries(filled).filter(([key]) => key !== field));
    const next = text === '' ? rest : { ...rest, [field]: text };
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  const errorOf = (field: string): string | undefined => {
    const fault = faults.find(({ path }) => path === `fields.${field}` || (path === 'fields' && field === known[0]));
    if (fault === undefined) return undefined;
    return fault.path === 'fields' && fault.code === 'required' ? t('reveal.oneField') : faultWords(fault);
  };

  return (
    <div className={css['details']} role="group" aria-label={word('reveal.compartment', String(name))}>
      <p className={css['hint']}>{t('reveal.onlyKnown')}</p>
      {name === 'identity' && <CardField onCard={(card) => onChange({ ...filled, ...card, bornOn: formatDate(card.bornOn) })} />}
      {known.map((field) => {
        const common = {
          name: field,
          label: word('cases.field.detail', field),
          autoComplete: 'off',
          maxLength: AT_MOST,
          value: filled[field] ?? '',
          error: errorOf(field),
        };
        return LONG.includes(field) ? (
          <Textarea key={field} {...common} className={css['wide']} autosize minRows={2} maxRows={8} onChange={(event) => put(field, event.currentTarget.value)} />
        ) : (
          <TextInput
            key={field}
            {...common}
            {...(DAY_DETAILS.includes(field) ? { description: t('cases.form.dayHint'), inputWrapperOrder: ['label', 'input', 'description', 'error'] as const } : {})}
            onChange={(event) => put(field, event.currentTarget.value)}
          />
        );
      })}
    </div>
  );
}

import type { CaseView, TimelineEventView } from '@loive/contracts';
import { useCodeWords } from '../../shared/words.js';
import type { Control } from './event-controls.js';
import type { Fault, Typed } from './event-form.js';

/** What every control of a form is given. */
export interface FieldProps {
  type: string;
  name: string;
  label: string;
  control: Control;
  optional: boolean;
  /** The value goes to a protected compartment. */
  masked: boolean;
  value: Typed[string];
  typed: Typed;
  faults: readonly Fault[];
  variants: readonly string[] | undefined;
  view: CaseView;
  events: readonly TimelineEventView[];
  onChange: (value: Typed[string]) => void;
  /** Sets another field of the same form, for a control that holds several. */
  onField: (name: string, value: Typed[string]) => void;
}

/** Words of an answer: by its event, else by its field, else wherever it means the same. */
export function useAnswerWords(): (type: string, name: string, code: string) => string {
  const word = useCodeWords();
  return (type, name, code) => {
    for (const group of [`cases.field.codeIn.${type}`, `cases.field.codeIn.${name}`, 'cases.field.code', 'screening']) {
      const words = word(group, code);
      if (words !== code) return words;
    }
    return code;
  };
}

/** Label of a field: by its event, else by its name, else as a detail of a compartment. */
export function useLabelWords(): (type: string, name: string) => string {
  const word = useCodeWords();
  return (type, name) => {
    for (const group of [`cases.field.labelIn.${type}`, 'cases.field.label', 'cases.field.detail']) {
      const words = word(group, name);
      if (words !== name) return words;
    }
    return name;
  };
}

/** A list of codes, whatever stands there now. */
export const listOf = (value: Typed[string]): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

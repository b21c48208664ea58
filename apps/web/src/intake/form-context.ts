import { createContext, useContext } from 'react';
import type { FieldName, OpeningForm } from './opening-form.js';

interface FormHold {
  form: OpeningForm;
  /** Only what a number takes is asked; the rest is told later. */
  quick: boolean;
  set: <F extends FieldName>(field: F, value: OpeningForm[F]) => void;
  /** Checks one field when it is left; not on each key. */
  left: (field: FieldName) => void;
  /** Words of the field's fault, or undefined. */
  fault: (field: FieldName) => string | undefined;
}

/** The form of the page, for its parts. */
export const FormContext = createContext<FormHold | null>(null);

/** The form of the page. Throws outside of it. */
export function useForm(): FormHold {
  const hold = useContext(FormContext);
  if (hold === null) throw new Error('outside the opening form');
  return hold;
}

/** Element id of a field's control. */
export const fieldId = (field: FieldName): string => `mo-${field}`;

import { INTERVIEW_EVIDENCE } from '@loive/domain';
import { FindingBoard } from '../../screening/FindingBoard.js';
import { isOpenAnswer } from './event-controls.js';
import { listOf, type FieldProps } from './field-props.js';

/** The element board in the form of a finding: it fills the elements, the other signs, and whether the absence was checked. */
export function BoardField({ type, name, label, value, typed, variants, view, error, onChange, onField }: FieldProps & { error: string | undefined }) {
  return (
    <FindingBoard
      view={view}
      label={label}
      error={error}
      elements={listOf(value)}
      signs={listOf(typed['signs'])}
      absenceChecked={typed['absenceChecked'] === true}
      mayCiteInterview={isOpenAnswer(type, name, INTERVIEW_EVIDENCE, variants)}
      onElements={onChange}
      onSigns={(signs) => onField('signs', signs)}
      onAbsenceChecked={(checked) => onField('absenceChecked', checked)}
    />
  );
}

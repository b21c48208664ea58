import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '@loive/domain';
import { serverNow } from '../../api/clock.js';
import { sessionQuery } from '../../api/queries.js';
import { Choice, Groups, Many, Pick, type Answer } from './choices.js';
import { BoardField } from './BoardField.js';
import { AgencyField, CaseField, ColleagueField, ConsentField, CorrectionField, InstantField, MeasureField, ReceiverField } from './CaseFields.js';
import { PersonField, SealField, CourtOrderField } from './PeopleFields.js';
import { CompartmentField, DetailsField } from './DetailsField.js';
import { isOpenAnswer, mayCorrect } from './event-controls.js';
import { factsOf } from '../record/facts.js';
import { listOf, useAnswerWords, type FieldProps } from './field-props.js';
import { useFaultWords } from './FormProblem.js';
import { LANGUAGES, NATIONALITIES } from '../../intake/choices.js';
import { useNames } from '../record/use-names.js';
import { PlaceIdField } from '../../places/PlaceField.js';

/** One field of an event, in the control that its meaning asks for. */
export function EventField(props: FieldProps) {
  const { name } = props;
  return (
    <div data-field={name}>
      <ControlOf {...props} />
    </div>
  );
}

// Beside a corrected moment the place is one of that day, once it can be read.
function dayOfPlace({ type, typed }: FieldProps): string {
  const moment = type === 'correctFact' ? typed['value'] : undefined;
  const at = typeof moment === 'string' && /^\d{4}-\d\d-\d\dT/.test(moment) ? moment : new Date(serverNow()).toISOString();
  return dayInVietnam(at);
}

function ControlOf(props: FieldProps) {
  const { type, name, control, value, variants, faults, onChange } = props;
  const { t } = useTranslation();
  const named = useNames();
  const answer = useAnswerWords();
  const session = useQuery(sessionQuery).data;
  const words = useFaultWords();
  const fault = faults.find(({ path }) => path === name);
  const error = fault === undefined ? undefined : words(fault);
  const soft = [props.optional ? t('part.optional') : '', props.masked ? t('cases.form.protected') : ''].filter(Boolean).join(', ');
  const label = soft === '' ? props.label : `${props.label} (${soft})`;
  const text = typeof value === 'string' ? value : '';
  const isOwnFact = (code: string): boolean =>
    `${type}.${name}` !== 'correctFact.field' || (session != null && mayCorrect(code, factsOf(props.view), { id: session.user.id, role: session.role }));
  const answers = (codes: readonly string[]): Answer[] =>
    codes.map((code) => ({ code, label: answer(type, name, code), open: isOpenAnswer(type, name, code, variants) && isOwnFact(code) }));

  switch (control.kind) {
    case 'one':
      if (`${type}.${name}` === 'recordSensitive.compartment') return <CompartmentField {...props} label={label} error={error} />;
      return control.codes.length <= 8 ? (
        <Choice label={label} answers={answers(control.codes)} value={text} error={error} onChange={onChange} />
      ) : (
        <Pick label={label} answers={answers(control.codes)} value={text} error={error} onChange={onChange} />
      );
    case 'many':
      return <Many label={label} answers={answers(control.codes)} value={listOf(value)} error={error} onChange={onChange} />;
    case 'grouped':
      return <Groups {...props} label={label} groups={control.groups} error={error} />;
    case 'board':
      return <BoardField {...props} label={label} error={error} />;
    case 'language':
      return <Pick label={label} answers={LANGUAGES.map((code) => ({ code, label: named('language', code), open: true }))} value={text} error={error} onChange={onChange} />;
    case 'nationality':
      return <Pick label={label} answers={NATIONALITIES.map((code) => ({ code, label: named('region', code), open: true }))} value={text} error={error} onChange={onChange} />;
    case 'check':
      return <Checkbox label={props.label} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />;
    case 'words':
      return <Textarea label={label} autosize minRows={3} maxRows={10} maxLength={control.max} value={text} error={error} onChange={(event) => onChange(event.currentTarget.value)} />;
    case 'day':
      return <TextInput label={label} description={t('cases.form.dayHint')} inputMode="numeric" autoComplete="off" maw={220} value={text} error={error} onChange={(event) => onChange(event.currentTarget.value)} />;
    case 'line':
      return <TextInput label={label} autoComplete="off" value={text} error={error} onChange={(event) => onChange(event.currentTarget.value)} />;
    case 'agency':
      return <AgencyField {...props} label={label} error={error} />;
    case 'colleague':
      return <ColleagueField {...props} label={label} error={error} />;
    case 'person':
      return <PersonField {...props} label={label} error={error} />;
    case 'seal':
      return <SealField {...props} label={label} error={error} />;
    case 'courtOrder':
      return <CourtOrderField {...props} label={label} error={error} />;
    case 'moment':
      return <InstantField {...props} label={label} error={error} />;
    case 'case':
      return <CaseField {...props} label={label} error={error} />;
    case 'measure':
      return <MeasureField {...props} label={label} error={error} />;
    case 'consent':
      return <ConsentField {...props} label={label} error={error} />;
    case 'receiver':
      return <ReceiverField {...props} label={label} error={error} />;
    case 'correction':
      return <CorrectionField {...props} label={label} error={error} />;
    case 'place':
      return <PlaceIdField label={label} on={dayOfPlace(props)} error={error} onChange={onChange} />;
    case 'details':
      return <DetailsField {...props} />;
    case 'hidden':
      return null;
  }
}

import type { ReferralView } from '@loive/contracts';
import { Checkbox, Textarea } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/queries.js';
import { Choice, Pick } from '../cases/forms/choices.js';
import { citationIn } from '../shared/citation.js';
import type { Fault, Typed } from '../cases/forms/event-form.js';
import { useFaultWords } from '../cases/forms/FormProblem.js';
import { agenciesQuery, colleaguesQuery } from '../cases/record/queries.js';
import { Note } from '../shared/Note.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import { isLegalAid, reasonGroup, reasonsFor } from './steps.js';

/** The only grounds on which legal aid may be refused. */
const REFUSAL_CITATION = 'Legal Aid Law 11/2017/QH14 art.30(3)';
const REFUSING: readonly string[] = ['decline', 'handBack'];
const TEXT_AT_MOST = 2000;

/** Labels of the fields of a step. */
export function useStepLabel(type: string): (name: string) => string {
  const { t } = useTranslation();
  const word = useCodeWords();
  return (name) => {
    switch (name) {
      case 'reason':
        return word('referralSteps.reason', type);
      case 'text':
        return word('referralSteps.text', type);
      case 'outcome':
        return t('referralSteps.outcome');
      case 'suggestedAgencyId':
        return t('referralSteps.suggested');
      case 'personId':
        return t('referralSteps.person');
      default:
        return t('referralSteps.proofMissing');
    }
  };
}

interface StepFieldProps {
  type: string;
  name: string;
  view: ReferralView;
  required: boolean;
  value: Typed[string];
  fault: Fault | null;
  onChange: (value: Typed[string]) => void;
}

/** One field of a step, in the control that its meaning asks for. */
export function StepField({ type, name, view, required, value, fault, onChange }: StepFieldProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const words = useFaultWords();
  const labelOf = useStepLabel(type);
  const error = fault === null ? undefined : words(fault);
  const label = required ? labelOf(name) : `${labelOf(name)} (${t('part.optional')})`;
  const text = typeof value === 'string' ? value : '';
  switch (name) {
    case 'reason':
      return (
        <>
          {REFUSING.includes(type) && isLegalAid(view) && <LawfulOnly />}
          <Choice label={label} answers={reasonsFor(type, view).map((code) => ({ code, label: word(reasonGroup(type), code), open: true }))} value={text} error={error} onChange={onChange} />
        </>
      );
    case 'outcome':
      return <Choice label={label} answers={['provided', 'partlyProvided', 'personMovedOn'].map((code) => ({ code, label: word('referrals.outcome', code), open: true }))} value={text} error={error} onChange={onChange} />;
    case 'text':
      return (
        <Textarea
          label={label}
          description={t('referralSteps.noIdentity')}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={TEXT_AT_MOST}
          value={text}
          error={error}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'suggestedAgencyId':
      return <Suggestion label={label} view={view} value={text} error={error} onChange={onChange} />;
    case 'personId':
      return <Claimant label={label} value={text} error={error} onChange={onChange} />;
    case 'proofMissing':
      // Proof of eligibility is a matter of legal aid alone.
      return view.service === 'legal_aid' ? <Checkbox label={labelOf(name)} description={t('referralSteps.proofHint')} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} /> : null;
    default:
      return null;
  }
}

function LawfulOnly() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Note tone="plum" icon={<IconScale aria-hidden />}>
      {t('referralSteps.legalAidOnly')} {citationIn(language, REFUSAL_CITATION)}.
    </Note>
  );
}

interface PickProps {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function Suggestion({ view, ...rest }: PickProps & { view: ReferralView }) {
  const word = useCodeWords();
  const language = useLanguage();
  const agencies = useQuery(agenciesQuery).data?.items ?? [];
  const answers = agencies
    .filter(({ id }) => id !== view.to.id && id !== view.from.id)
    .map((agency) => ({ code: agency.id, label: `${language === 'en' && agency.nameEn !== '' ? agency.nameEn : agency.nameVi} · ${word('agencyType', agency.type)}`, open: true }));
  return <Pick {...rest} answers={answers} />;
}

/** Oneself, or for the head of the agency anybody of it. */
function Claimant({ label, value, error, onChange }: PickProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const session = useQuery(sessionQuery).data;
  const head = session?.role === 'supervisor';
  const people = useQuery({ ...colleaguesQuery, enabled: head }).data?.items ?? [];
  if (!head) return <p>{t('referralSteps.claimSelf', { name: session?.user.name ?? '' })}</p>;
  const answers = people.map(({ id, name, role }) => ({ code: id, label: `${id === session?.user.id ? t('cases.form.me', { name }) : name} · ${word('role', role)}`, open: true }));
  return <Pick label={label} answers={answers} value={value} error={error} onChange={onChange} />;
}

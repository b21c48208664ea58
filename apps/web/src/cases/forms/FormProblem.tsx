import type { CaseView, Problem } from '@loive/contracts';
import { IconAlertCircle, IconRefresh } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../../shared/AgencyName.js';
import { formatDateTime } from '../../shared/dates.js';
import { Note } from '../../shared/Note.js';
import { useCodeWords } from '../../shared/words.js';
import { BlockerWords } from '../lifecycle/BlockerWords.js';
import css from './EventForm.module.css';
import type { Fault } from './event-form.js';
import { allowedGroups } from '../record/step-groups.js';

/** Words for a fault of a field; an unknown code gets the general sentence. */
export function useFaultWords(): (fault: Fault) => string {
  const { t } = useTranslation();
  const word = useCodeWords();
  return ({ code, latest }) => {
    if (code === 'afterLatest' && latest !== undefined) return t('cases.form.error.afterLatest', { latest: formatDateTime(latest) });
    const words = word('cases.form.error', code);
    return words === code ? t('cases.form.error.other') : words;
  };
}

/** Puts the focus into the field at fault: `reason`, or one within a group such as `fields.bornOn`. */
export function focusField(form: HTMLElement | null, path: string): void {
  const [name = '', inner = ''] = path.split('.');
  const field = form?.querySelector(`[data-field="${CSS.escape(name)}"]`);
  const control = field?.querySelector<HTMLElement>(`[name="${CSS.escape(inner)}"]`) ?? field?.querySelector<HTMLElement>(':is(input, select, textarea)');
  control?.focus();
}

/** The faults at the top of the form, each a way to its field. */
export function FaultList({ faults, label, form, words: own }: { faults: readonly Fault[]; label: (name: string) => string; form: RefObject<HTMLFormElement | null>; words?: (fault: Fault) => string }) {
  const { t } = useTranslation();
  const common = useFaultWords();
  const words = own ?? common;
  if (faults.length === 0) return null;
  return (
    <Note tone="clay" role="alert" icon={<IconAlertCircle aria-hidden />} title={t('cases.form.errors', { count: faults.length })}>
      <ul className={css['news']}>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.code}`}>
            <button type="button" className={css['link']} onClick={() => focusField(form.current, fault.path)}>
              {label(fault.path.split('.')[0]!)}
            </button>
            : {words(fault)}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** 412: what happened since. 409: what is missing, and what may be done now. What was typed stays in the form. */
export function Conflict({ problem, view }: { problem: Problem | null; view: CaseView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  if (problem?.status === 412) {
    return (
      <Note tone="ochre" role="alert" icon={<IconRefresh aria-hidden />} title={t('cases.form.staleTitle')}>
        <ul className={css['news']}>
          {(problem.since ?? []).map(({ type, at, agency }, index) => (
            <li key={index}>
              {word('cases.event.done', type)} · {formatDateTime(at)} · <AgencyName agency={agency} />
            </li>
          ))}
        </ul>
        <p>{t('cases.form.staleAgain')}</p>
      </Note>
    );
  }
  if (problem?.status !== 409) return null;
  const allowed = allowedGroups(view.nextSteps, [], '').flatMap(({ steps }) => steps.map(({ step }) => step));
  return (
    <Note tone="ochre" role="alert" icon={<IconRefresh aria-hidden />} title={t(problem.code === 'keyInFlight' ? 'problem.keyInFlight' : 'problem.blocked')}>
      <BlockerWords blockers={problem.blockers ?? []} />
      {problem.code === 'blocked' && allowed.length > 0 && (
        <>
          <p>{t('cases.form.blockedNow')}</p>
          <p>{allowed.map(({ type }) => word('cases.event.do', type)).join(' · ')}</p>
        </>
      )}
      <p>{t('cases.form.keep')}</p>
    </Note>
  );
}

import type { BreakGlassView, SessionView } from '@loive/contracts';
import { COMPARTMENTS, GLASS_REASONS, GLASS_REVIEW_DAYS, glassOffered } from '@loive/domain';
import { Button, Textarea, TextInput } from '@mantine/core';
import { IconAlertCircle, IconUsers } from '@tabler/icons-react';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { askGlass } from '../api/access-calls.js';
import { problemOf } from '../api/problem.js';
import { BlockerWords } from '../cases/lifecycle/BlockerWords.js';
import { Choice, Many } from '../cases/forms/choices.js';
import { FaultList, focusField, useFaultWords } from '../cases/forms/FormProblem.js';
import { Note } from '../shared/Note.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useOnce } from '../shared/use-once.js';
import { useCodeWords } from '../shared/words.js';
import css from './Glass.module.css';
import { asksTwo, glassBody, glassFaults, lettersLeft, type TypedGlass } from './glass-form.js';

/** Which case, what of it and why; who will be told stands above the button. */
export function GlassForm({ session, code, left, onAsked }: { session: SessionView; code: string; left: number | null; onAsked: (glass: BreakGlassView) => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const words = useFaultWords();
  const form = useRef<HTMLFormElement>(null);
  const once = useOnce();
  const [typed, setTyped] = useState<TypedGlass>({ code, compartments: [], reason: '', text: '' });
  const [faults, setFaults] = useState<{ path: string; code: string }[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const offered = glassOffered({ role: session.role, agencyType: session.agency.type });
  const two = asksTwo(typed.compartments);
  const missing = lettersLeft(typed.text);
  const error = (path: string): string | undefined => {
    const fault = faults.find((one) => one.path === path);
    if (fault === undefined) return undefined;
    return path === 'case' && fault.code === 'badCode' ? t('glass.badCode') : words(fault);
  };
  const change = (next: Partial<TypedGlass>): void => {
    setTyped({ ...typed, ...next });
    setFaults([]);
  };
  const show = (found: { path: string; code: string }[]): void => {
    setFaults(found);
    if (found.length > 0) requestAnimationFrame(() => focusField(form.current, found[0]!.path));
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (once.busy) return;
    const found = glassFaults(typed);
    show(found);
    setFailure(null);
    if (found.length > 0) return;
    const body = glassBody(typed);
    try {
      const asked = await once.send(body, (key) => askGlass(body, key));
      if (asked === undefined) return;
      onAsked(asked);
      setTyped({ code: '', compartments: [], reason: '', text: '' });
    } catch (wrong) {
      const problem = problemOf(wrong);
      if (problem?.status === 422 && problem.fields !== undefined) show(problem.fields);
      else setFailure(wrong);
    }
  };

  return (
    <form ref={form} aria-label={t('glass.form')} className={css['form']} noValidate onSubmit={(event) => void submit(event)}>
      <p className={css['quiet']}>{t('glass.when')}</p>
      <Refusal failure={failure} />
      <FaultList faults={faults} label={(path) => t(`glass.field.${path as 'case'}`)} form={form} />
      <div data-field="case">
        <TextInput label={t('glass.field.case')} description={t('cases.form.caseCode')} maw={260} autoComplete="off" spellCheck={false} value={typed.code} error={error('case')} onChange={(event) => change({ code: event.currentTarget.value })} />
      </div>
      <div className={css['pair']}>
        <div data-field="compartments">
          <Many
            label={t('glass.field.compartments')}
            answers={COMPARTMENTS.filter((name) => offered.includes(name)).map((name) => ({ code: name, label: asksTwo([name]) ? `${word('reveal.compartment', name)} (${t('glass.two')})` : word('reveal.compartment', name), open: true }))}
            value={typed.compartments}
            error={error('compartments')}
            onChange={(compartments) => change({ compartments })}
          />
        </div>
        <div data-field="reason">
          <Choice
            label={t('glass.field.reason')}
            answers={GLASS_REASONS.map((one) => ({ code: one, label: word('cases.field.codeIn.breakGlass', one), open: true }))}
            value={typed.reason}
            error={error('reason')}
            onChange={(reason) => change({ reason })}
          />
        </div>
      </div>
      <div data-field="text">
        <Textarea
          label={t('glass.field.text')}
          description={`${t('glass.textHint')} ${missing > 0 ? t('glass.lettersLeft', { count: missing }) : ''}`.trim()}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={500}
          value={typed.text}
          error={error('text')}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      </div>
      <Note tone={two ? 'plum' : 'plain'} icon={<IconUsers aria-hidden />}>
        {t(two ? 'glass.needsTwo' : 'glass.childNeedsTwo')}
      </Note>
      <Note tone="ochre" icon={<IconAlertCircle aria-hidden />} title={t('glass.told')}>
        {t('glass.toldWho')} {t('glass.reviewed', { count: GLASS_REVIEW_DAYS })}
      </Note>
      <div className={css['actions']}>
        {left !== null && <p className={css['quiet']}>{t('glass.left', { count: left })}</p>}
        <Button type="submit" aria-disabled={once.busy} disabled={left === 0}>
          {once.busy ? t('app.saving') : t(two ? 'glass.ask' : 'glass.open')}
        </Button>
      </div>
    </form>
  );
}

/** Why nothing was opened. Of a case that is not there, and of one that must not be known, the same. */
function Refusal({ failure }: { failure: unknown }) {
  const { t } = useTranslation();
  if (failure === null) return null;
  const problem = problemOf(failure);
  const icon = <IconAlertCircle aria-hidden />;
  if (problem?.status === 404) return <Note tone="clay" role="alert" icon={icon} title={t('glass.nothing')} />;
  if (problem?.status !== 409) return <ProblemNote error={failure} />;
  return (
    <Note tone="ochre" role="alert" icon={icon} title={t('glass.blocked')}>
      <BlockerWords blockers={problem.blockers ?? []} />
    </Note>
  );
}

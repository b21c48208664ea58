import type { CallView } from '@loive/contracts';
import { CALL_BACK_RULES, CALL_KINDS, CALLER_KINDS, dayInVietnam, mustHandOn } from '@loive/domain';
import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../api/clock.js';
import { logCall } from '../api/hotline-calls.js';
import { useShortcut } from '../app/shortcuts.js';
import { Choice } from '../cases/forms/choices.js';
import { useFaultWords } from '../cases/forms/FormProblem.js';
import { LANGUAGES } from '../intake/choices.js';
import { LeaveGuard } from '../intake/LeaveGuard.js';
import { useAct } from '../people/use-act.js';
import { PlaceField } from '../places/PlaceField.js';
import { Card } from '../shared/Card.js';
import { readDay } from '../shared/dates.js';
import { Held } from '../shared/Held.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { say } from '../shared/toasts.js';
import { EMPTY_CALL, begunCall, isBlankCall, readCallForm, typedCall, type CallForm } from './call-form.js';
import css from './Hotline.module.css';

/** A call is written down while it goes on: one column, in the order of the talk, from the keyboard alone. */
export function LogForm({ onLogged }: { onLogged: (call: CallView) => void }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const client = useQueryClient();
  const act = useAct();
  const box = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState(EMPTY_CALL);
  const put = (part: Partial<CallForm>): void => setForm((was) => typedCall(was, part, serverNow()));
  const set = <F extends keyof CallForm>(field: F, value: CallForm[F]): void => put({ [field]: value });
  const error = (path: string): string | undefined => {
    const fault = act.faults.find((one) => one.path === path || (path === 'clock' && one.path === 'at'));
    return fault === undefined ? undefined : words(fault);
  };
  const toFirst = (): void => box.current?.querySelector<HTMLElement>('input')?.focus();
  useShortcut('n', () => {
    setForm((was) => begunCall(was, serverNow()));
    toFirst();
  });
  // After a call was saved the next one is written down from the top, once the fields take anything again.
  const saved = useRef(false);
  const { busy } = act;
  useEffect(() => {
    if (busy || !saved.current) return;
    saved.current = false;
    toFirst();
  }, [busy]);

  const save = async (): Promise<void> => {
    const now = serverNow();
    const begun = form.day === '' && form.clock === '' ? begunCall(form, now) : form;
    setForm(begun);
    const read = readCallForm(begun, now);
    act.show('faults' in read ? read.faults : []);
    if ('faults' in read) {
      // The controls in the order of the page: the first that is marked.
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset[aria-describedby] input')?.focus());
      return;
    }
    const call = await act.send(read.body, async (key) => {
      const logged = await logCall(read.body, key);
      saved.current = true;
      return logged;
    });
    if (call === null) return;
    setForm(EMPTY_CALL);
    void client.invalidateQueries({ queryKey: ['hotline', 'list'] });
    say(t('hotline.saved'));
    onLogged(call);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const line = (field: 'number' | 'safeContact' | 'recording' | 'day' | 'clock', description?: string) => (
    <TextInput
      label={t(`hotline.${field}`)}
      description={description}
      autoComplete="off"
      inputMode={field === 'number' ? 'tel' : 'text'}
      maxLength={field === 'safeContact' ? 500 : 60}
      value={form[field]}
      error={error(field)}
      onChange={(event) => set(field, event.currentTarget.value)}
    />
  );
  const optional = form.kind !== '' && !mustHandOn(form.kind) ? ` (${t('part.optional')})` : '';

  return (
    <Card title={t('hotline.log')}>
      <form ref={box} className={css['form']} noValidate aria-label={t('hotline.log')} onSubmit={submit} onKeyDown={pressed}>
        {act.failure !== null && <ProblemNote error={act.failure} />}
        <Held busy={busy}>
          <div className={css['kinds']}>
            <Choice label={t('hotline.kindLabel')} answers={CALL_KINDS.map((code) => ({ code, label: t(`hotline.kind.${code}`), open: true }))} value={form.kind} error={error('kind')} onChange={(kind) => set('kind', kind as CallForm['kind'])} />
          </div>
          <div className={css['pair']}>
            <NativeSelect label={t('hotline.callerLabel')} rightSection={<IconSelector size={16} aria-hidden />} value={form.caller} data={CALLER_KINDS.map((value) => ({ value, label: t(`hotline.caller.${value}`) }))} onChange={(event) => set('caller', event.currentTarget.value as CallForm['caller'])} />
            <NativeSelect label={t('hotline.language')} rightSection={<IconSelector size={16} aria-hidden />} value={form.language} data={LANGUAGES.map((value) => ({ value, label: t(`intake.languageName.${value}`) }))} onChange={(event) => set('language', event.currentTarget.value)} />
          </div>
          <Textarea label={`${t('hotline.told')}${optional}`} description={t('hotline.toldHint')} autosize minRows={3} maxLength={4000} autoComplete="off" value={form.told} error={error('told')} onChange={(event) => set('told', event.currentTarget.value)} />
          <PlaceField
            label={`${t('hotline.place')} (${t('part.optional')})`}
            value={{ id: form.placeId, text: form.placeText }}
            on={readDay(form.day) ?? dayInVietnam(new Date(serverNow()).toISOString())}
            error={error('placeId')}
            onChange={({ id, text }) => put({ placeId: id, placeText: text })}
          />
          <div className={css['pair']}>
            {line('number', t('hotline.numberHint'))}
            <NativeSelect label={t('hotline.callBackLabel')} description={t('hotline.callBackHint')} rightSection={<IconSelector size={16} aria-hidden />} value={form.callBack} data={CALL_BACK_RULES.map((value) => ({ value, label: t(`hotline.callBack.${value}`) }))} onChange={(event) => set('callBack', event.currentTarget.value as CallForm['callBack'])} />
          </div>
          {form.callBack === 'asTold' && line('safeContact', t('hotline.safeContactHint'))}
          <div className={css['three']}>
            {line('recording')}
            {line('day')}
            {line('clock')}
          </div>
        </Held>
        <div className={css['actions']}>
          <p className={css['meta']}>
            <span className={css['keys']}>{t('hotline.logKeys')} </span>
            {t('hotline.logTime')}
          </p>
          <Button type="submit" aria-disabled={busy}>
            {busy ? t('app.saving') : t('hotline.save')}
          </Button>
        </div>
      </form>
      <LeaveGuard on={!isBlankCall(form)} />
    </Card>
  );
}

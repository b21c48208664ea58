import type { NewPersonView } from '@loive/contracts';
import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addPerson } from '../api/people-calls.js';
import { useFaultWords } from '../cases/forms/FormProblem.js';
import css from './People.module.css';
import { Refusal } from './Refusal.js';
import { useAct } from './use-act.js';

/** Somebody new, without any role yet. */
export function NewPersonDialog({ opened, onClose, onAdded }: { opened: boolean; onClose: () => void; onAdded: (view: NewPersonView) => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} size={420} closeOnClickOutside={false} title={t('people.add')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {opened && <NewPersonForm onClose={onClose} onAdded={onAdded} />}
    </Modal>
  );
}

const USERNAME = /^[a-z0-9][a-z0-9._-]*$/;

function NewPersonForm({ onClose, onAdded }: { onClose: () => void; onAdded: (view: NewPersonView) => void }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const act = useAct();
  const [name, setName] = useState('');
  const [username, setUsername] = useState('');
  const error = (path: string): string | undefined => {
    const fault = act.faults.find((one) => one.path === path);
    if (fault === undefined) return undefined;
    if (path === 'username' && fault.code !== 'required') return t(fault.code === 'taken' ? 'people.taken' : 'people.badUsername');
    return words(fault);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const faults = [
      ...(name.trim() === '' ? [{ path: 'name', code: 'required' }] : []),
      ...(username.trim() === '' ? [{ path: 'username', code: 'required' }] : USERNAME.test(username.trim()) ? [] : [{ path: 'username', code: 'badUsername' }]),
    ];
    act.show(faults);
    if (faults.length > 0) return;
    const body = { name: name.trim(), username: username.trim() };
    const added = await act.send(body, (key) => addPerson(body, key));
    if (added !== null) onAdded(added);
  };
  return (
    <form className={css['form']} noValidate onSubmit={(event) => void submit(event)}>
      <Refusal failure={act.failure} />
      <p>{t('people.addBody')}</p>
      <TextInput data-autofocus label={t('people.name')} autoComplete="off" maxLength={120} value={name} error={error('name')} onChange={(event) => setName(event.currentTarget.value)} />
      <TextInput label={t('signIn.username')} description={t('people.usernameHint')} autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={60} value={username} error={error('username')} onChange={(event) => setUsername(event.currentTarget.value)} />
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" aria-disabled={act.busy}>
          {act.busy ? t('app.saving') : t('people.add')}
        </Button>
      </div>
    </form>
  );
}

/** The first password: shown here and nowhere else. */
export function FirstPassword({ added, onClose }: { added: NewPersonView | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={added !== null} onClose={onClose} size={420} closeOnClickOutside={false} closeOnEscape={false} title={t('people.passwordTitle')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {added !== null && (
        <div className={`${css['form']} no-print`}>
          <p>{t('people.passwordBody', { name: added.person.name })}</p>
          <dl className={css['secret']}>
            <dt>{t('signIn.username')}</dt>
            <dd>{added.person.username}</dd>
            <dt>{t('signIn.password')}</dt>
            <dd>
              <code>{added.password}</code>
            </dd>
          </dl>
          <div className={css['actions']}>
            <Button data-autofocus onClick={onClose}>
              {t('people.passwordDone')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}

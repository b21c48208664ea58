import type { PersonEventBody, PersonEventType, PersonView } from '@loive/contracts';
import { OFFICES, type Office, type Role } from '@loive/domain';
import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { recordPerson } from '../api/people-calls.js';
import { Choice, Pick } from '../cases/forms/choices.js';
import { useFaultWords } from '../cases/forms/FormProblem.js';
import { dayFault, formatDate, readDay } from '../shared/dates.js';
import { say } from '../shared/toasts.js';
import { useCodeWords } from '../shared/words.js';
import css from './People.module.css';
import { waitingGrant } from './PeopleTable.js';
import { Refusal } from './Refusal.js';
import { useAct } from './use-act.js';

interface PersonDialogProps {
  asked: { person: PersonView; type: PersonEventType } | null;
  people: readonly PersonView[];
  roles: readonly Role[];
  onClose: () => void;
  onDone: () => void;
}

/** One act on somebody, told before it is recorded. */
export function PersonDialog({ asked, ...rest }: PersonDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={asked !== null} onClose={rest.onClose} size={460} closeOnClickOutside={false} title={asked === null ? '' : `${t(`people.step.${asked.type}`)}: ${asked.person.name}`} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {asked !== null && <ActForm key={`${asked.person.id} ${asked.type}`} {...asked} {...rest} />}
    </Modal>
  );
}

/** The last instant of a day of Viet Nam. */
const endOf = (day: string): string => `${day}T23:59:59+07:00`;

function ActForm({ person, type, people, roles, onClose, onDone }: Omit<PersonDialogProps, 'asked'> & { person: PersonView; type: PersonEventType }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const words = useFaultWords();
  const act = useAct();
  const [role, setRole] = useState('');
  const [office, setOffice] = useState('');
  const [until, setUntil] = useState('');
  const [successorId, setSuccessorId] = useState('');
  const grant = waitingGrant(person);
  const error = (path: string): string | undefined => {
    const fault = act.faults.find((one) => one.path === path);
    return fault === undefined ? undefined : words(fault);
  };

  const body = (): PersonEventBody | null => {
    const day = until.trim() === '' ? null : readDay(until);
    switch (type) {
      case 'proposeRole': {
        const faults = [...(role === '' ? [{ path: 'role', code: 'required' }] : []), ...(until.trim() !== '' && day === null ? [{ path: 'until', code: dayFault(until) }] : [])];
        act.show(faults);
        return faults.length > 0 ? null : { type, role: role as Role, ...(role === 'supervisor' && office !== '' ? { office: office as Office } : {}), ...(day === null ? {} : { until: endOf(day) }) };
      }
      case 'confirmRole':
      case 'refuseRole':
        return grant === null ? null : { type, grantId: grant.id };
      case 'leave':
        return { type, ...(successorId === '' ? {} : { successorId }) };
      default:
        return { type };
    }
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const said = body();
    if (said === null || (await act.send(said, (key) => recordPerson(person.id, said, key))) === null) return;
    say(t(`people.done.${type}`));
    onClose();
    onDone();
  };

  return (
    <form className={css['form']} noValidate onSubmit={(event) => void submit(event)}>
      <Refusal failure={act.failure} />
      <p>{t(`people.body.${type}`)}</p>
      {(type === 'confirmRole' || type === 'refuseRole') && grant !== null && (
        <p className={css['said']}>
          {word('role', grant.role)}
          {grant.office !== null && ` · ${t(`people.office.${grant.office}`)}`}
          {grant.until !== null && ` · ${t('people.until', { at: formatDate(grant.until) })}`}
          {grant.proposedBy !== null && ` · ${t('people.by', { name: grant.proposedBy.name })}`}
        </p>
      )}
      {type === 'proposeRole' && (
        <>
          <Choice label={t('people.role')} answers={roles.map((code) => ({ code, label: word('role', code), open: true }))} value={role} error={error('role')} onChange={setRole} />
          {role === 'supervisor' && (
            <div>
              <Choice
                label={`${t('people.officeLabel')} (${t('part.optional')})`}
                answers={[...OFFICES.map((code) => ({ code, label: t(`people.office.${code}`), open: true })), { code: '', label: t('people.noOffice'), open: true }]}
                value={office}
                error={error('office')}
                onChange={setOffice}
              />
              <p className={css['quiet']}>{t('people.officeHint')}</p>
            </div>
          )}
          <TextInput label={`${t('people.untilLabel')} (${t('part.optional')})`} description={t('cases.form.dayHint')} maw={220} inputMode="numeric" autoComplete="off" value={until} error={error('until')} onChange={(event) => setUntil(event.currentTarget.value)} />
        </>
      )}
      {type === 'leave' && (
        <Pick
          label={`${t('people.successor')} (${t('part.optional')})`}
          answers={people.filter(({ id, state, role: has }) => id !== person.id && state === 'active' && has !== null && has !== 'agencyAdmin').map(({ id, name }) => ({ code: id, label: name, open: true }))}
          value={successorId}
          error={error('successorId')}
          onChange={setSuccessorId}
        />
      )}
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" aria-disabled={act.busy}>
          {act.busy ? t('app.saving') : t(`people.step.${type}`)}
        </Button>
      </div>
    </form>
  );
}

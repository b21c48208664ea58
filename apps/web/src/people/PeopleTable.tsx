import type { PersonEventType, PersonView, RoleGrantView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconHourglass, IconPlayerPause, IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../shared/dates.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords } from '../shared/words.js';
import css from './People.module.css';

/** What needs a decision stands first on a row, what is seldom wanted last. */
const ORDER: readonly PersonEventType[] = ['confirmRole', 'refuseRole', 'proposeRole', 'resume', 'pause', 'leave'];

/** Everybody with their role, what waits about them, and what this administrator may record. */
export function PeopleTable({ people, onStep }: { people: readonly PersonView[]; onStep: (person: PersonView, type: PersonEventType) => void }) {
  const { t } = useTranslation();
  return (
    <table className={css['table']}>
      <caption className="visually-hidden">{t('people.caption')}</caption>
      <thead>
        <tr>
          {(['name', 'role', 'state', 'steps'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`people.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              {person.name}
              <span className={css['quiet']}>{person.username}</span>
            </th>
            <td>
              <Roles person={person} />
            </td>
            <td>
              <State person={person} />
            </td>
            <td className="no-print">
              <div className={css['steps']}>
                {ORDER.filter((type) => person.steps.includes(type)).map((type) => (
                  <Button key={type} size="compact-sm" variant={type === 'confirmRole' ? 'light' : 'subtle'} onClick={() => onStep(person, type)}>
                    {t(`people.step.${type}`)}
                    <span className="visually-hidden">: {person.name}</span>
                  </Button>
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The proposal about somebody that waits; null: none. */
export const waitingGrant = ({ grants }: PersonView): RoleGrantView | null => grants.find(({ state }) => state === 'proposed') ?? null;

function Roles({ person }: { person: PersonView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const now = person.grants.find(({ state, role }) => state === 'inForce' && role === person.role);
  const waits = waitingGrant(person);
  return (
    <>
      {person.role === null ? <span className={css['none']}>{t('people.noRole')}</span> : word('role', person.role)}
      {person.office !== null && <span className={css['quiet']}>{t(`people.office.${person.office}`)}</span>}
      {now?.until != null && <span className={css['quiet']}>{t('people.until', { at: formatDate(now.until) })}</span>}
      {waits !== null && (
        <span className={css['waits']}>
          <Tag tone="ochre" icon={<IconHourglass aria-hidden />}>
            {t('people.proposed', { role: word('role', waits.role) })}
          </Tag>
          <span className={css['quiet']}>
            {[waits.office === null ? '' : t(`people.office.${waits.office}`), waits.until === null ? '' : t('people.until', { at: formatDate(waits.until) }), waits.proposedBy === null ? '' : t('people.by', { name: waits.proposedBy.name })].filter(Boolean).join(' · ')}
          </span>
        </span>
      )}
    </>
  );
}

function State({ person: { state, pausedFor } }: { person: PersonView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  if (state === 'active') return <>{t('people.state.active')}</>;
  return (
    <>
      <Tag icon={state === 'left' ? <IconUserOff aria-hidden /> : <IconPlayerPause aria-hidden />} tone={state === 'left' ? 'plain' : 'ochre'}>
        {t(`people.state.${state}`)}
      </Tag>
      {state === 'paused' && <span className={css['quiet']}>{pausedFor.map((reason) => word('people.pausedFor', reason)).join(', ')}</span>}
    </>
  );
}

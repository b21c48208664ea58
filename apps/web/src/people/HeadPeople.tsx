import type { ColleagueView, SessionView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconArrowsExchange, IconEyePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { colleaguesQuery } from '../cases/record/queries.js';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Toasts } from '../shared/Toasts.js';
import { Waiting } from '../shared/Waiting.js';
import { useCodeWords } from '../shared/words.js';
import { BudgetDialog } from './BudgetDialog.js';
import { HandoverDialog } from './HandoverDialog.js';
import css from './People.module.css';
import { Successions } from './Successions.js';

/** For the head of an agency: hands the cases of one colleague to another, and lets somebody open more cases today. */
export function HeadPeople({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const asked = useQuery(colleaguesQuery);
  // Administrators have no cases to hand over and none to open.
  const people = (asked.data?.items ?? []).filter(({ role }) => role !== 'agencyAdmin');
  const [from, setFrom] = useState<ColleagueView | null>(null);
  const [more, setMore] = useState<ColleagueView | null>(null);
  return (
    <>
      <PageHead
        title={t('people.title')}
        tab={t('people.title')}
        sub={
          <>
            <AgencyName agency={session.agency} /> · {t('people.headLead')}
          </>
        }
      />
      {asked.isError && <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isPending && <Waiting lines={6} />}
      {asked.data !== undefined && (
        <Card flush title={t('people.all')} aside={people.length}>
          <table className={css['table']} data-head>
            <caption className="visually-hidden">{t('people.caption')}</caption>
            <thead>
              <tr>
                {(['name', 'role', 'steps'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`people.column.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <tr key={person.id}>
                  <th scope="row">{person.id === session.user.id ? t('cases.form.me', { name: person.name }) : person.name}</th>
                  <td>{word('role', person.role)}</td>
                  <td className="no-print">
                    <div className={css['steps']}>
                      <Button size="compact-sm" variant="subtle" leftSection={<IconArrowsExchange size={16} aria-hidden />} onClick={() => setFrom(person)}>
                        {t('people.handOver')}
                        <span className="visually-hidden">: {person.name}</span>
                      </Button>
                      {person.id !== session.user.id && (
                        <Button size="compact-sm" variant="subtle" leftSection={<IconEyePlus size={16} aria-hidden />} onClick={() => setMore(person)}>
                          {t('people.budget')}
                          <span className="visually-hidden">: {person.name}</span>
                        </Button>
                      )}
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
      <Successions />
      <HandoverDialog from={from} people={people} onClose={() => setFrom(null)} />
      <BudgetDialog person={more} onClose={() => setMore(null)} />
      <Toasts />
    </>
  );
}

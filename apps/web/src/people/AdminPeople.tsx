import type { NewPersonView, PersonEventType, PersonView, SessionView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconEyeOff, IconUserPlus, IconUserQuestion } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import { Note } from '../shared/Note.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Toasts } from '../shared/Toasts.js';
import { Waiting } from '../shared/Waiting.js';
import { Acts } from './Acts.js';
import { Expiring } from './Expiring.js';
import { FirstPassword, NewPersonDialog } from './NewPersonDialog.js';
import css from './People.module.css';
import { PeopleTable } from './PeopleTable.js';
import { PersonDialog } from './PersonDialog.js';
import { peopleQuery } from './queries.js';

/** Who works here, in which role and until when; a role is given by two administrators. Nothing of any case. */
export function AdminPeople({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const asked = useQuery(peopleQuery);
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<NewPersonView | null>(null);
  const [step, setStep] = useState<{ person: PersonView; type: PersonEventType } | null>(null);
  const again = (): void => void client.invalidateQueries({ queryKey: ['people'] });
  const people = asked.data?.items ?? [];
  return (
    <>
      <PageHead
        title={t('people.title')}
        tab={t('people.title')}
        sub={
          <>
            <AgencyName agency={session.agency} /> · {t('people.lead')}
          </>
        }
        actions={
          <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
            {t('people.add')}
          </Button>
        }
      />
      {asked.isError && <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isPending && <Waiting lines={8} />}
      {asked.data !== undefined && (
        <div className={css['columns']}>
          <div className={css['main']}>
            {asked.data.vacant.length > 0 && (
              <Note tone="ochre" icon={<IconUserQuestion aria-hidden />} title={t('people.vacantTitle', { offices: asked.data.vacant.map((office) => t(`people.office.${office}`)).join(', ') })}>
                {t('people.vacant')}
              </Note>
            )}
            <Card flush title={t('people.all')} aside={people.length}>
              <PeopleTable people={people} onStep={(person, type) => setStep({ person, type })} />
            </Card>
            <Note tone="plain" icon={<IconEyeOff aria-hidden />}>
              {t('home.noCases')} {t('home.agencyAdmin.why')}
            </Note>
          </div>
          <div className={css['main']}>
            <Expiring />
            <Acts />
          </div>
        </div>
      )}
      <NewPersonDialog
        opened={adding}
        onClose={() => setAdding(false)}
        onAdded={(view) => {
          setAdding(false);
          setAdded(view);
          again();
        }}
      />
      <FirstPassword added={added} onClose={() => setAdded(null)} />
      <PersonDialog asked={step} people={people} roles={asked.data?.roles ?? []} onClose={() => setStep(null)} onDone={again} />
      <Toasts />
    </>
  );
}

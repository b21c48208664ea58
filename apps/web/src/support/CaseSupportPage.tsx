import type { CaseEntitlementsView, CaseView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { caseQuery } from '../api/queries.js';
import { MissingPage } from '../app/FallbackPages.js';
import { wholeTimelineQuery } from '../cases/record/queries.js';
import { RecordRoom } from '../cases/forms/RecordRoom.js';
import { Card } from '../shared/Card.js';
import { Note } from '../shared/Note.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import { useCodeWords } from '../shared/words.js';
import { Applications } from './Applications.js';
import { Companion, LocalRates, NotOffered } from './Aside.js';
import { KindDetails } from './KindDetails.js';
import { concerning } from './kinds-in-order.js';
import { caseSupportQuery } from './queries.js';
import { RecordSupport } from './RecordSupport.js';
import { Regime } from './Regime.js';
import css from './Support.module.css';
import { useProgressWords } from './use-progress-words.js';

/** What the person of a case is owed, was given and may lose, with levels, time limits and texts. */
export function CaseSupportPage({ ma }: { ma: string }) {
  const asked = useQuery(caseQuery(ma));
  if (asked.data !== undefined) return <Loaded view={asked.data} ma={ma} />;
  if (asked.isPending) return <Waiting lines={9} />;
  return <Refused error={asked.error} onRetry={() => void asked.refetch()} />;
}

function Refused({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const status = problemOf(error)?.status;
  return status === 404 || status === 403 ? <MissingPage /> : <ProblemNote error={error} onRetry={onRetry} />;
}

function Loaded({ view, ma }: { view: CaseView; ma: string }) {
  const { t } = useTranslation();
  const asked = useQuery(caseSupportQuery(view.id));
  const timeline = useQuery(wholeTimelineQuery(view.id));
  if (asked.isError && asked.data === undefined) return <Refused error={asked.error} onRetry={() => void asked.refetch()} />;
  return (
    <RecordRoom ma={ma} view={view} events={timeline.data ?? []}>
      <PageHead
        title={t('support.case.title', { code: view.code })}
        tab={t('support.case.tab')}
        sub={t('support.case.lead')}
        actions={
          <>
            <Link to="/ho-so/$ma" params={{ ma }} className={css['back']}>
              {t('support.case.back')}
            </Link>
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
              {t('support.print')}
            </Button>
          </>
        }
      />
      {asked.data === undefined ? <Waiting lines={9} /> : <Answer answer={asked.data} view={view} />}
    </RecordRoom>
  );
}

function Answer({ answer, view }: { answer: CaseEntitlementsView; view: CaseView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const progress = useProgressWords();
  const kinds = concerning(answer);
  return (
    <div className={css['page']}>
      <Regime answer={answer} />
      {answer.category === null && <Note tone="ochre">{t('support.missing', { facts: answer.missing.map((fact) => word('supportFact', fact)).join(', ') })}</Note>}
      <div className={css['columns']}>
        <div className={css['stack']}>
          <Applications view={view} />
          <Card flush title={answer.category === null ? t('support.title') : word('supportCategory', answer.category)}>
            {kinds.length === 0 ? <p className={css['none']}>{t('support.none')}</p> : <KindDetails kinds={kinds} progress={progress} />}
          </Card>
        </div>
        <div className={css['stack']}>
          <RecordSupport view={view} answer={answer} />
          {answer.companion !== null && <Companion companion={answer.companion} />}
          <NotOffered kinds={answer.kinds.filter((one) => one.state === 'notOffered' && !kinds.includes(one))} />
          <LocalRates rates={answer.localRates} />
        </div>
      </div>
    </div>
  );
}

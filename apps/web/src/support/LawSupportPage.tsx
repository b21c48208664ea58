import type { EntitlementsView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { Card } from '../shared/Card.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Note } from '../shared/Note.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import { useCodeWords } from '../shared/words.js';
import { AskSupport } from './AskSupport.js';
import { LocalRates, NotOffered } from './Aside.js';
import { KindDetails } from './KindDetails.js';
import { supportQuery } from './queries.js';
import { Regime } from './Regime.js';
import css from './Support.module.css';
import { askedBy, type SupportSearch } from './support-search.js';

/** The matrix of support for a category on a day, for reading and for paper; nothing of a case. */
export function LawSupportPage({ search }: { search: SupportSearch }) {
  const { t } = useTranslation();
  const asked = askedBy(search);
  const query = supportQuery(asked ?? { category: 'NOT_A_VICTIM' });
  const answer = useQuery({ ...query, ...(asked === null ? { queryFn: skipToken } : {}) });
  return (
    <>
      <PageHead
        title={t('support.law.title')}
        tab={t('support.law.title')}
        sub={t('support.law.lead')}
        actions={
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t('support.print')}
          </Button>
        }
      />
      <AskSupport key={JSON.stringify(search)} search={search} />
      {asked === null && <EmptyState>{t('support.law.empty')}</EmptyState>}
      {asked !== null && answer.isPending && <Waiting lines={9} />}
      {asked !== null && answer.isError && <Refused error={answer.error} onRetry={() => void answer.refetch()} />}
      {asked !== null && answer.data !== undefined && <Answer answer={answer.data} />}
    </>
  );
}

/** A question that is not right names its fields; anything else can be tried again. */
function Refused({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const fields = problemOf(error)?.fields ?? [];
  if (fields.length === 0) return <ProblemNote error={error} onRetry={onRetry} />;
  return (
    <Note tone="ochre" role="alert" title={t('support.law.refused')}>
      {fields.map(({ path, code }) => (
        <p key={path}>
          {word('support.law', path)}: {word('cases.form.error', code)}
        </p>
      ))}
    </Note>
  );
}

function Answer({ answer }: { answer: EntitlementsView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  return (
    <div className={css['page']}>
      <Regime answer={answer} />
      <div className={css['columns']}>
        <Card flush title={word('supportCategory', answer.category)} aside={answer.kinds.length}>
          {answer.kinds.length === 0 ? <p className={css['none']}>{t('support.none')}</p> : <KindDetails kinds={answer.kinds} />}
        </Card>
        <div className={css['stack']}>
          <NotOffered kinds={answer.notOffered} />
          <LocalRates rates={answer.localRates} />
        </div>
      </div>
    </div>
  );
}

import type { CaseEntitlementView, CaseView } from '@loive/contracts';
import { IconCircle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { citationIn, shortCitation } from '../shared/citation.js';
import { Card } from '../shared/Card.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import { concerning, pressing, progressOf } from './kinds-in-order.js';
import { KindTags } from './KindTags.js';
import { caseSupportQuery } from './queries.js';
import css from './SupportCard.module.css';
import { useProgressWords } from './use-progress-words.js';
import { WindowEnd } from './WindowEnd.js';

/** On the case page: what the person is owed, what was given, what lapses; levels and texts stand on a page of their own. */
export function SupportCard({ ma, view }: { ma: string; view: CaseView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const asked = useQuery({ ...caseSupportQuery(view.id), enabled: !view.erased });
  // Nothing is left to be told, or this reader is not told what was said.
  if (view.erased || problemOf(asked.error)?.status === 403) return null;
  const kinds = asked.data === undefined ? [] : concerning(asked.data);
  return (
    <Card flush title={t('support.title')} aside={asked.data === undefined ? undefined : word('supportRegime', asked.data.regime)}>
      {asked.isPending && <Waiting lines={4} />}
      {asked.isError && <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data !== undefined && asked.data.category === null && (
        <p className={css['none']}>{t('support.missing', { facts: asked.data.missing.map((fact) => word('supportFact', fact)).join(', ') })}</p>
      )}
      {asked.data?.category != null && kinds.length === 0 && <p className={css['none']}>{t('support.none')}</p>}
      {kinds.length > 0 && (
        <ul className={css['list']}>
          {kinds.map((one) => (
            <Kind key={one.kind} one={one} />
          ))}
        </ul>
      )}
      <p className={`${css['more']} no-print`}>
        <Link to="/ho-so/$ma/che-do" params={{ ma }}>
          {t('support.open')}
        </Link>
      </p>
    </Card>
  );
}

function Kind({ one }: { one: CaseEntitlementView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const progress = useProgressWords();
  const state = progressOf(one);
  const Mark = { given: IconCircleCheck, promised: IconClock, notYet: IconCircle }[state];
  return (
    <li className={css['row']} data-progress={state}>
      <Mark size={18} aria-hidden className={css['mark']} />
      <div className={css['what']}>
        <p>{word('supportKind', one.kind)}</p>
        <p className={css['meta']}>
          {one.citation !== null && (
            <abbr className={css['citation']} title={citationIn(language, one.citation)}>
              {shortCitation(language, one.citation)}
            </abbr>
          )}{' '}
          <KindTags one={one} />
        </p>
      </div>
      <div className={css['how']}>
        <p>{progress(one)}</p>
        {one.conflict === 'stay' && pressing(one.windows).length > 0 && <p>{t('support.perText')}</p>}
        {pressing(one.windows).map((window) => (
          <p key={window.id}>
            <span className={window.contradicted ? 'visually-hidden' : ''}>{window.text[language]}: </span>
            <WindowEnd window={window} />
          </p>
        ))}
      </div>
    </li>
  );
}

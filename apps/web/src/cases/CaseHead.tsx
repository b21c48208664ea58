import type { CaseView, TimelineEventView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconLock, IconMoodKid, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/queries.js';
import { mayRefer } from '../sending/may-refer.js';
import { Tag, type Tone } from '../shared/Tag.js';
import css from './CaseHead.module.css';
import { factsOf } from './record/facts.js';
import { Lifecycle } from './lifecycle/Lifecycle.js';
import { NextSteps } from './lifecycle/NextSteps.js';

const STATUS_TONE: Readonly<Record<CaseView['stage']['identification'], Tone>> = {
  reported: 'plain',
  underIdentification: 'indigo',
  victim: 'sage',
  notVictim: 'plain',
  unresolved: 'plain',
};

/** Code, chosen name and status of the case, its next steps, and the rail of its stages. */
export function CaseHead({ view, events, agencyId }: { view: CaseView; events: readonly TimelineEventView[]; agencyId: string }) {
  const { t } = useTranslation();
  const facts = factsOf(view);
  const status = view.stage.identification;
  const refers = mayRefer(useQuery(sessionQuery).data?.rules ?? [], view).draft;
  useEffect(() => {
    document.title = `${t('cases.title')} · Lối Về`;
  }, [t]);

  return (
    <div className={css['head']}>
      <div className={css['line']}>
        <div className={css['who']}>
          <h1 id="ma-ho-so" tabIndex={-1} className={css['code']}>
            {view.code}
          </h1>
          {view.alias !== null && <span className={css['alias']}>{view.alias}</span>}
          <span className={css['tags']}>
            {view.status === 'closed' && <Tag>{t('cases.closed')}</Tag>}
            <Tag tone={STATUS_TONE[status]}>{t(`cases.status.${status}`)}</Tag>
            {facts.age === 'presumed' && <Child words={t('cases.presumedChild')} />}
            {facts.age === 'under16' && <Child words={t('cases.childUnder16')} />}
            {facts.age === 'from16to17' && <Child words={t('cases.minor')} />}
            <Tag tone="plum" icon={<IconLock aria-hidden />}>
              {t('cases.confidential')}
            </Tag>
          </span>
        </div>
        <div className={`${css['actions']} no-print`}>
          <NextSteps view={view} agencyId={agencyId} />
          {refers && (
            <Button variant="default" renderRoot={(props) => <Link to="/ho-so/$ma/chuyen-tuyen/moi" params={{ ma: view.code }} {...props} />}>
              {t('referrals.card.send')}
            </Button>
          )}
          <Button
            variant="default"
            aria-label={t('cases.print')}
            title={t('cases.print')}
            className={css['print']}
            onClick={() => window.print()}
          >
            <IconPrinter size={18} aria-hidden />
          </Button>
        </div>
      </div>
      <Lifecycle view={view} events={events} />
    </div>
  );
}

function Child({ words }: { words: string }) {
  return (
    <Tag tone="plum" icon={<IconMoodKid aria-hidden />}>
      {words}
    </Tag>
  );
}

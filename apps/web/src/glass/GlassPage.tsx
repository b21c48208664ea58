import type { BreakGlassBox, BreakGlassView, SessionView } from '@loive/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MissingPage } from '../app/FallbackPages.js';
import { Card } from '../shared/Card.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Toasts } from '../shared/Toasts.js';
import { say } from '../shared/toasts.js';
import { Waiting } from '../shared/Waiting.js';
import css from './Glass.module.css';
import { GlassDialog } from './GlassDialog.js';
import { GlassForm } from './GlassForm.js';
import { glassParts } from './glass-form.js';
import { GlassItem, type GlassStep } from './GlassItem.js';
import { glassQuery } from './queries.js';

const inside = getRouteApi('/inside');

/** Opening single compartments of a case in an emergency: asking, a second person, the time left, the review. */
export function GlassPage({ code }: { code: string }) {
  const { session } = inside.useRouteContext();
  const parts = glassParts(session);
  return parts.ask || parts.review ? <Boxes session={session} code={code} /> : <MissingPage />;
}

function Boxes({ session, code }: { session: SessionView; code: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const parts = glassParts(session);
  const mine = useQuery({ ...glassQuery('mine'), enabled: parts.ask });
  const [asked, setAsked] = useState<{ glass: BreakGlassView; step: GlassStep } | null>(null);
  const step = (glass: BreakGlassView, next: GlassStep): void => setAsked({ glass, step: next });
  const opened = (glass: BreakGlassView): void => {
    say(t(glass.state === 'waiting' ? 'glass.nowWaiting' : 'glass.nowLive'));
    void client.invalidateQueries({ queryKey: ['glass'] });
    void client.invalidateQueries({ queryKey: ['cases'] });
  };
  return (
    <>
      <PageHead title={t('glass.title')} tab={t('glass.title')} sub={t(parts.ask ? 'glass.lead' : 'glass.leadReview')} />
      <div className={parts.ask ? css['columns'] : css['one']}>
        {parts.ask && (
          <Card title={t('glass.form')}>
            <GlassForm key={code} session={session} code={code} left={mine.data?.left ?? null} onAsked={opened} />
          </Card>
        )}
        <div className={css['boxes']}>
          {parts.confirm && <Box box="toConfirm" me={session.user.id} onStep={step} />}
          {parts.review && <Box box="toReview" me={session.user.id} onStep={step} />}
          {parts.ask && <Box box="mine" me={session.user.id} onStep={step} />}
        </div>
      </div>
      <GlassDialog asked={asked} onClose={() => setAsked(null)} />
      <Toasts />
    </>
  );
}

function Box({ box, me, onStep }: { box: BreakGlassBox; me: string; onStep: (glass: BreakGlassView, step: GlassStep) => void }) {
  const { t } = useTranslation();
  const asked = useQuery(glassQuery(box));
  const items = asked.data?.items;
  return (
    <Card flush title={t(`glass.box.${box}`)} aside={items === undefined || items.length === 0 ? undefined : items.length}>
      {asked.isError && <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {items === undefined && !asked.isError && <Waiting lines={2} />}
      {items?.length === 0 && <p className={css['none']}>{t(`glass.empty.${box}`)}</p>}
      {items !== undefined && items.length > 0 && (
        <ul className={css['list']}>
          {items.map((glass) => (
            <GlassItem key={glass.id} glass={glass} mine={glass.person?.id === me} onStep={onStep} />
          ))}
        </ul>
      )}
    </Card>
  );
}

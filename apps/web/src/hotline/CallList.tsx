import { dayInVietnam } from '@loive/domain';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallsAsked } from '../api/hotline-calls.js';
import { EmptyState } from '../shared/EmptyState.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useNow } from '../shared/useNow.js';
import { Waiting } from '../shared/Waiting.js';
import { CallRows } from './CallRows.js';
import css from './Hotline.module.css';
import { callsQuery } from './queries.js';

type Part = 'today' | 'waiting' | 'all';

/** The log of calls in parts: today's, those that wait to be passed on, all. */
export function CallList({ opens }: { opens: boolean }) {
  const { t } = useTranslation();
  const now = useNow();
  const [part, setPart] = useState<Part>(opens ? 'today' : 'all');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const asked: CallsAsked = {
    ...(part === 'today' ? { on: dayInVietnam(new Date(now).toISOString()) } : {}),
    ...(part === 'waiting' ? { waiting: 'true' } : {}),
    ...(cursor === undefined ? {} : { cursor }),
  };
  const list = useQuery(callsQuery(asked));
  const rows = list.data?.items;
  const following = list.data?.next ?? null;
  const parts: readonly Part[] = opens ? ['today', 'waiting', 'all'] : ['all', 'waiting'];
  return (
    <section className={css['list']} aria-label={t('hotline.title')}>
      <div className={css['parts']} role="group" aria-label={t('hotline.tabs')}>
        {parts.map((one) => (
          <Button
            key={one}
            size="xs"
            variant={one === part ? 'light' : 'default'}
            aria-pressed={one === part}
            onClick={() => {
              setPart(one);
              setCursors([]);
            }}
          >
            {t(`hotline.${one}`)}
          </Button>
        ))}
      </div>
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {rows === undefined && !list.isError && <Waiting lines={6} />}
      {rows?.length === 0 && <EmptyState>{t(`hotline.empty.${part}`)}</EmptyState>}
      {rows !== undefined && rows.length > 0 && (
        <CallRows
          rows={rows}
          opens={opens}
          onPrevious={cursors.length === 0 ? null : () => setCursors(cursors.slice(0, -1))}
          onNext={following === null ? null : () => setCursors([...cursors, following])}
        />
      )}
    </section>
  );
}

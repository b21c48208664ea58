import type { VerificationView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconCircleCheck, IconLoader, IconUnlink } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Note } from '../shared/Note.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useCodeWords } from '../shared/words.js';
import css from './Audit.module.css';

/** A check of a chain with the time at which it was made. */
export type CheckedChain = UseQueryResult<VerificationView & { checkedAt: number }>;

/** Whether the chain is whole, in words and an icon. */
export function ChainBadge({ chain }: { chain: CheckedChain }) {
  const { t } = useTranslation();
  if (chain.isError) return <ProblemNote error={chain.error} onRetry={() => void chain.refetch()} />;
  const { data } = chain;
  const wholeOf = ({ events, recordsGone = 0 }: { events: number; recordsGone?: number }): string => {
    const whole = t('audit.whole', { n: events, all: events });
    return recordsGone === 0 ? whole : `${whole} · ${t('audit.gone', { n: recordsGone })}`;
  };
  const tone = data === undefined || chain.isFetching ? 'wait' : data.ok ? 'whole' : 'broken';
  return (
    <p role="status" className={css['badge']} data-tone={tone}>
      {tone === 'wait' && <IconLoader size={16} aria-hidden />}
      {tone === 'whole' && <IconCircleCheck size={16} aria-hidden />}
      {tone === 'broken' && <IconUnlink size={16} aria-hidden />}
      <span>
        {data === undefined || chain.isFetching
          ? t('audit.checking')
          : data.ok
            ? wholeOf(data)
            : t('audit.broken', { seq: data.firstBad.seq })}
      </span>
    </p>
  );
}

/** A broken chain: which entry, why in plain words, and what to do. */
export function BrokenChain({ bad, onShow }: { bad: { seq: number; reason: string }; onShow: () => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const known = word('audit.reason', bad.reason) !== bad.reason;
  const reason = t(`audit.reason.${known ? (bad.reason as 'edited') : 'other'}`, { seq: bad.seq });
  return (
    <div className={css['broken']}>
      <Note tone="clay" role="alert" icon={<IconUnlink aria-hidden />} title={t('audit.brokenTitle')}>
        <p>{reason}</p>
        <p>{t('audit.brokenHelp')}</p>
        <p>
          <Button size="xs" variant="default" onClick={onShow}>
            {t('audit.item', { seq: bad.seq })}
          </Button>
        </p>
      </Note>
    </div>
  );
}

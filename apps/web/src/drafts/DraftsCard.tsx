import type { DraftRowView, DraftWords } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beginDraft, discardDraft, draftsQuery, readDraft } from '../api/draft-calls.js';
import { Card } from '../shared/Card.js';
import { useLengthWords } from '../shared/Countdown.js';
import { formatDate, formatWhen } from '../shared/dates.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useNow } from '../shared/useNow.js';
import { useOnce } from '../shared/use-once.js';
import { useCodeWords } from '../shared/words.js';
import type { DraftKeeper } from './draft-keeper.js';
import css from './Drafts.module.css';

/** Rows shown before the reader asks for the rest. */
const FEW = 3;

/** The reader's own drafts of openings, by channel and age, but for the one on the screen; nothing that was typed stands here. Nothing at all where there are none. */
export function DraftsCard({ except }: { except?: DraftKeeper }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const list = useQuery(draftsQuery);
  // The words of what was just discarded, for taking it back; they go with this screen.
  const [last, setLast] = useState<DraftWords | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const rows = (list.data ?? []).filter(({ id }) => id !== except?.id);
  const once = useOnce();
  const act = async (said: unknown, deed: (key: string) => Promise<DraftWords | null>): Promise<void> => {
    try {
      const words = await once.send(said, (key) => {
        setFailure(null);
        return deed(key);
      });
      // Another one is under way: a second press of the same button makes no second draft.
      if (words === undefined) return;
      setLast(words);
    } catch (error) {
      setFailure(error);
    }
    await queries.invalidateQueries(draftsQuery);
  };
  const discard = (id: string): Promise<void> =>
    act({ discard: id }, async () => {
      const words = await readDraft(id).then((draft) => draft.words, () => null);
      await discardDraft(id);
      return words;
    });
  const undo = (words: DraftWords): Promise<void> =>
    act({ undo: words }, async (key) => {
      await beginDraft(key, words);
      return null;
    });
  if (list.isError && list.data === undefined) return <ProblemNote error={list.error} onRetry={() => void list.refetch()} />;
  if (rows.length === 0 && last === null && failure === null) return null;
  return (
    <div className={css['card']}>
      <Card title={t('drafts.title')} icon={<IconNotes aria-hidden />} aside={t('drafts.onlyYou')}>
        {failure !== null && <ProblemNote error={failure} />}
        <div role="status">
          {last !== null && (
            <p className={css['undo']}>
              {t('drafts.discarded')}
              <Button size="xs" variant="default" aria-disabled={once.busy} onClick={() => void undo(last)}>
                {t('drafts.undo')}
              </Button>
            </p>
          )}
        </div>
        <Rows rows={rows.slice(0, FEW)} onDiscard={discard} />
        {rows.length > FEW && (
          <details className={css['more']}>
            <summary>{t('drafts.more', { count: rows.length - FEW })}</summary>
            <Rows rows={rows.slice(FEW)} onDiscard={discard} />
          </details>
        )}
      </Card>
    </div>
  );
}

function Rows({ rows, onDiscard }: { rows: readonly DraftRowView[]; onDiscard: (id: string) => Promise<void> }) {
  const { t } = useTranslation();
  const now = useNow();
  const word = useCodeWords();
  const length = useLengthWords();
  return (
    <ul className={css['rows']}>
      {rows.map(({ id, channel, begunAt, savedAt, keptUntil }) => {
        const name = channel === null ? t('drafts.noChannel') : word('channel', channel);
        const times = { age: length(now - Date.parse(begunAt)), saved: formatWhen(savedAt, now), until: formatDate(keptUntil) };
        return (
          <li key={id}>
            <span className={css['what']}>
              {name}
              <span className={css['meta']}>{t('drafts.times', times)}</span>
            </span>
            <span className={css['actions']}>
              <Button size="xs" renderRoot={(props) => <Link to="/ho-so/moi" search={{ nhap: id }} {...props} />} aria-label={t('drafts.goOnWith', { name, age: times.age })}>
                {t('drafts.goOn')}
              </Button>
              <Button size="xs" variant="default" onClick={() => void onDiscard(id)} aria-label={t('drafts.discardThis', { name, age: times.age })}>
                {t('drafts.discard')}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import type { OperationsView } from '@loive/contracts';
import { Button, Modal } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconEyeOff, IconPlayerPause, IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { replayDeadLetter } from '../api/notice-calls.js';
import { operationsQuery } from '../api/referral-queries.js';
import { Card } from '../shared/Card.js';
import { useLengthWords } from '../shared/Countdown.js';
import { formatDateTime } from '../shared/dates.js';
import { Note } from '../shared/Note.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Tag } from '../shared/Tag.js';
import { Toasts } from '../shared/Toasts.js';
import { say } from '../shared/toasts.js';
import { Waiting } from '../shared/Waiting.js';
import { useCodeWords } from '../shared/words.js';
import css from './Operations.module.css';

type Queue = OperationsView['queues'][number];
type DeadLetter = OperationsView['deadLetters'][number];

/** For the operator: queues by count and age, and what could not be delivered. Nothing of any case. */
export function OperationsPage() {
  const { t } = useTranslation();
  const asked = useQuery(operationsQuery);
  const { data } = asked;
  return (
    <>
      <PageHead title={t('operations.title')} tab={t('operations.title')} sub={t('operations.lead')} />
      {asked.isError && <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {data === undefined && !asked.isError && <Waiting lines={6} />}
      {data !== undefined && (
        <div className={css['page']}>
          <Faults view={data} />
          <Card flush title={t('operations.queues')} aside={t(`operations.backend.${data.backend ?? 'none'}`)}>
            <Queues queues={data.queues} />
          </Card>
          <DeadLetters letters={data.deadLetters} />
          <Note tone="plain" icon={<IconEyeOff aria-hidden />}>
            {t('home.noCases')}
          </Note>
          <p>
            <a href="/api/health/ready">{t('operations.health')}</a>
          </p>
        </div>
      )}
      <Toasts />
    </>
  );
}

/** Why the server or the workers write nothing: what was found, what goes on, what to do. */
function Faults({ view: { stopped, queues } }: { view: OperationsView }) {
  const { t } = useTranslation();
  const held = queues.find(({ fault }) => fault !== null)?.fault ?? null;
  const found = [...new Set([stopped, held].filter((fault) => fault !== null))];
  return found.map((fault) => (
    <Note key={fault} tone="clay" role="status" icon={<IconAlertCircle aria-hidden />} title={t(fault === stopped ? 'operations.stopped' : 'operations.heldBack')}>
      {t(`operations.fault.${fault}`)} {t('operations.faultMeanwhile')}
    </Note>
  ));
}

function Queues({ queues }: { queues: readonly Queue[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const length = useLengthWords();
  const age = (seconds: number | null): string =>
    seconds === null ? t('operations.nothingWaits') : seconds < 60 ? t('operations.seconds', { n: Math.round(seconds) }) : length(seconds * 1000);
  const cells = (queue: Queue): readonly (readonly [keyof Words, ReactNode])[] => [
    ['due', queue.due],
    ['later', queue.later],
    ['dead', queue.dead === 0 ? 0 : <Tag tone="ochre">{queue.dead}</Tag>],
    ['oldest', age(queue.oldestSeconds)],
    ['heartbeat', queue.heartbeatAt === null ? t('operations.never') : formatDateTime(queue.heartbeatAt)],
    ['alive', <Alive key="alive" queue={queue} />],
  ];
  return (
    <table className={css['table']}>
      <caption className="visually-hidden">{t('operations.caption')}</caption>
      <thead>
        <tr>
          {(['name', 'due', 'later', 'dead', 'oldest', 'heartbeat', 'alive'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`operations.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {queues.map((queue) => (
          <tr key={queue.name}>
            <th scope="row">{word('operations.queue', queue.name)}</th>
            {cells(queue).map(([name, cell]) => (
              <td key={name} data-label={t(`operations.column.${name}`)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Words = Record<'due' | 'later' | 'dead' | 'oldest' | 'heartbeat' | 'alive', string>;

function Alive({ queue: { alive, fault } }: { queue: Queue }) {
  const { t } = useTranslation();
  if (fault !== null)
    return (
      <Tag tone="ochre" icon={<IconPlayerPause aria-hidden />}>
        {t('operations.held')}
      </Tag>
    );
  return alive ? (
    <Tag tone="sage" icon={<IconCircleCheck aria-hidden />}>
      {t('operations.alive')}
    </Tag>
  ) : (
    <Tag tone="clay" icon={<IconPlugConnectedX aria-hidden />}>
      {t('operations.silent')}
    </Tag>
  );
}

function DeadLetters({ letters }: { letters: readonly DeadLetter[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const [asked, setAsked] = useState<DeadLetter | null>(null);
  return (
    <Card flush title={t('operations.dead')} aside={letters.length > 0 ? letters.length : undefined}>
      {letters.length === 0 ? (
        <p className={css['none']}>{t('operations.deadNone')}</p>
      ) : (
        <table className={css['table']}>
          <caption className="visually-hidden">{t('operations.deadCaption')}</caption>
          <thead>
            <tr>
              {(['effect', 'attempts', 'failure', 'created', 'died', 'action'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`operations.deadColumn.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {letters.map((letter) => (
              <tr key={letter.id}>
                <th scope="row">{word('operations.effect', letter.effect)}</th>
                <td data-label={t('operations.deadColumn.attempts')}>{letter.attempts}</td>
                <td data-label={t('operations.deadColumn.failure')}>
                  <code>{letter.failure}</code>
                </td>
                <td data-label={t('operations.deadColumn.created')}>{formatDateTime(letter.createdAt)}</td>
                <td data-label={t('operations.deadColumn.died')}>{formatDateTime(letter.deadAt)}</td>
                <td>
                  <Button size="xs" variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => setAsked(letter)}>
                    {t('operations.replay')}
                    <span className="visually-hidden">: {word('operations.effect', letter.effect)}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Replay letter={asked} onClose={() => setAsked(null)} />
    </Card>
  );
}

/** Asks before a message goes back to its queue. */
function Replay({ letter, onClose }: { letter: DeadLetter | null; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const replay = async (id: string): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await replayDeadLetter(id);
      say(t('operations.replayed'));
      onClose();
      await client.invalidateQueries({ queryKey: operationsQuery.queryKey });
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened={letter !== null} onClose={onClose} title={t('operations.replayTitle')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {letter !== null && (
        <div className={css['ask']}>
          {failure !== null && <ProblemNote error={failure} />}
          <p>{t('operations.replayBody', { effect: word('operations.effect', letter.effect) })}</p>
          <div className={css['buttons']}>
            <Button variant="default" onClick={onClose}>
              {t('app.neverMind')}
            </Button>
            <Button data-autofocus aria-disabled={busy} onClick={() => !busy && void replay(letter.id)}>
              {busy ? t('app.saving') : t('operations.replay')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}

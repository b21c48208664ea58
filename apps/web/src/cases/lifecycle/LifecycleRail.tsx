import type { Phase, Stage } from '@loive/domain';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../../shared/AgencyName.js';
import { formatWhen } from '../../shared/dates.js';
import { useNow } from '../../shared/useNow.js';
import { useCodeWords } from '../../shared/words.js';
import css from './Lifecycle.module.css';
import type { RailNode } from '../record/rail.js';

/** Six nodes, and under them two lanes that run beside: help does not wait for identification. */
export function LifecycleRail({ nodes, stage, phase }: { nodes: readonly RailNode[]; stage: Stage; phase: Phase }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  return (
    <div className={css['rail']}>
      <ol className={css['nodes']} aria-label={t('cases.rail.label')}>
        {nodes.map((node) => (
          <li
            key={node.phase}
            className={css['node']}
            data-mark={node.mark}
            data-present={node.phase === phase}
            aria-current={node.phase === phase ? 'step' : undefined}
          >
            <span className={css['dot']} aria-hidden>
              {node.mark === 'done' && <IconCheck size={15} stroke={3} />}
            </span>
            <span className={css['words']}>
              <span className={css['name']}>{t(`phase.${node.phase}`)}</span>
              <span className="visually-hidden">: {t(`cases.rail.${node.mark}`)}. </span>
              <span className={css['state']}>
                <Since node={node} fallback={word(`cases.rail.state.${node.phase}`, stage[node.phase])} />
              </span>
            </span>
          </li>
        ))}
      </ol>
      <div className={css['lanes']}>
        <span className={css['parallel']}>
          {t('cases.rail.parallel')}
          <span className={css['free']} aria-hidden>: {t('cases.rail.free')}</span>
        </span>
        <Lane tone="sage" name={t('cases.rail.support')} node={nodes[4]!} state={word('cases.rail.state.support', stage.support)} />
        <Lane tone="plum" name={t('cases.rail.protection')} node={nodes[3]!} state={word('cases.rail.state.protection', stage.protection)} />
      </div>
    </div>
  );
}

function Since({ node, fallback }: { node: RailNode; fallback: string }) {
  const now = useNow();
  if (node.since === null) return fallback;
  return (
    <>
      {formatWhen(node.since.at, now)} · <AgencyName agency={node.since.agency} />
    </>
  );
}

function Lane({ tone, name, node, state }: { tone: 'sage' | 'plum'; name: string; node: RailNode; state: string }) {
  const { t } = useTranslation();
  const now = useNow();
  const begun = node.mark === 'done' || node.mark === 'now';
  return (
    <p className={css['lane']} data-tone={tone} data-begun={begun}>
      <span className={css['fill']} data-mark={node.mark}>
        {node.mark === 'done' && <IconCheck size={13} stroke={3} aria-hidden />}
        {name}: {begun ? state : t('cases.rail.mayStart')}
        {node.since !== null && <span className={css['from']}> · {formatWhen(node.since.at, now)}</span>}
      </span>
      {node.mark !== 'done' && <span className={css['free']}>{t('cases.rail.free')}</span>}
    </p>
  );
}

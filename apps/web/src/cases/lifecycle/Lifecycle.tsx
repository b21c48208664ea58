import type { CaseView, TimelineEventView } from '@loive/contracts';
import { PHASES } from '@loive/domain';
import { IconHierarchy2 } from '@tabler/icons-react';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patiently } from '../../shared/patiently.js';
import { Waiting } from '../../shared/Waiting.js';
import css from './Lifecycle.module.css';
import { LifecycleRail } from './LifecycleRail.js';
import { railNodes } from '../record/rail.js';

const StateDiagram = lazy(async () => ({ default: (await patiently(() => import('./StateDiagram.js'))).StateDiagram }));

/** The rail of the six stages with its two parallel lanes, and the whole chart on request. */
export function Lifecycle({ view, events }: { view: CaseView; events: readonly TimelineEventView[] }) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const nodes = railNodes(view.stage, events);
  const at = PHASES.indexOf(view.phase) + 1;
  return (
    <div>
      <p className={css['step']}>{t('cases.rail.step', { n: at, phase: t(`phase.${view.phase}`) })}</p>
      <LifecycleRail nodes={nodes} stage={view.stage} phase={view.phase} />
      {whole && (
        <Suspense fallback={<Waiting lines={5} />}>
          <StateDiagram stage={view.stage} steps={view.nextSteps} />
        </Suspense>
      )}
      <p className={`${css['more']} no-print`}>
        <button type="button" className={css['toggle']} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          <IconHierarchy2 size={16} aria-hidden /> <span>{whole ? t('cases.rail.shut') : t('cases.rail.open')}</span>
        </button>
      </p>
    </div>
  );
}

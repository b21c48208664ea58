import type { CaseView, DutyRungView, DutyView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../api/queries.js';
import css from './DutiesCard.module.css';
import { DutyRow } from './DutyRow.js';
import { deedsOn } from '../record/duty-events.js';
import { orderDuties, stepFor } from '../record/step-groups.js';

interface DutyListProps {
  duties: readonly DutyView[];
  /** Whom their silence was told to; left out where only what is to be done counts. */
  rungs?: readonly DutyRungView[];
  view: Pick<CaseView, 'nextSteps' | 'basis'>;
  agencyId: string;
}

/** Open duties by deadline, finished ones below, each with what the reader may do. */
export function DutyList({ duties, rungs = [], view, agencyId }: DutyListProps) {
  const { open, past } = orderDuties(duties);
  const reader = useQuery(sessionQuery).data;
  const leads = view.basis === 'owner';
  return (
    <ul className={css['list']}>
      {open.map((duty) => (
        <DutyRow key={duty.id} duty={duty} rungs={rungs} step={stepFor(duty, view.nextSteps, agencyId, leads)} deeds={reader == null ? [] : deedsOn(duty, view.nextSteps, reader, leads)} />
      ))}
      {past.map((duty) => (
        <DutyRow key={duty.id} duty={duty} rungs={[]} step={null} deeds={[]} />
      ))}
    </ul>
  );
}

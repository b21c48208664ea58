import type { CaseView, DutyView } from '@loive/contracts';
import css from './DutiesCard.module.css';
import { DutyRow } from './DutyRow.js';
import { deedsOn } from './duty-events.js';
import { orderDuties, stepFor } from './step-groups.js';

interface DutyListProps {
  duties: readonly DutyView[];
  view: Pick<CaseView, 'nextSteps' | 'basis'>;
  agencyId: string;
}

/** Open duties by deadline, finished ones below, each with what the reader may do. */
export function DutyList({ duties, view, agencyId }: DutyListProps) {
  const { open, past } = orderDuties(duties);
  const leads = view.basis === 'owner';
  return (
    <ul className={css['list']}>
      {open.map((duty) => (
        <DutyRow key={duty.id} duty={duty} step={stepFor(duty, view.nextSteps, agencyId, leads)} deeds={deedsOn(duty, view.nextSteps, agencyId, leads)} />
      ))}
      {past.map((duty) => (
        <DutyRow key={duty.id} duty={duty} step={null} deeds={[]} />
      ))}
    </ul>
  );
}

import type { NextStepView } from '@loive/contracts';
import type { Stage } from '@loive/domain';

/** The whole chart of a case. */
export function StateDiagram({ stage, steps }: { stage: Stage; steps: readonly NextStepView[] }) {
  return <p>{Object.values(stage).join(' ')} {steps.length}</p>;
}

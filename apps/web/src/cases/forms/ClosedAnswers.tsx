import type { NextStepView } from '@loive/contracts';
import { BlockerWords } from '../lifecycle/BlockerWords.js';
import css from './EventForm.module.css';
import { variantOf } from './event-controls.js';
import { useAnswerWords } from './field-props.js';

interface ClosedAnswersProps {
  type: string;
  name: string;
  codes: readonly string[];
  step: NextStepView | undefined;
}

/** The answers that are closed now, and what each still needs. */
export function ClosedAnswers({ type, name, codes, step }: ClosedAnswersProps) {
  const answer = useAnswerWords();
  const closed = codes.flatMap((code) => {
    const blockers = step?.closedVariants?.[variantOf(type, name, code) ?? ''];
    return blockers === undefined ? [] : [{ code, blockers }];
  });
  if (closed.length === 0) return null;
  return (
    <ul className={css['closed']}>
      {closed.map(({ code, blockers }) => (
        <li key={code}>
          <p>{answer(type, name, code)}</p>
          <BlockerWords blockers={blockers} />
        </li>
      ))}
    </ul>
  );
}

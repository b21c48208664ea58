import type { ReactNode } from 'react';
import css from './Fact.module.css';

/** One line of the person card: its name, what is known, and what opens below it at full width. */
export function Fact({ name, below, children }: { name: string; below?: ReactNode; children: ReactNode }) {
  return (
    <div className={css['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
      {below !== undefined && below !== null && <dd className={css['below']}>{below}</dd>}
    </div>
  );
}

import type { ReactNode } from 'react';
import css from './Tag.module.css';

/** Colours of meaning; a word or an icon always stands beside the colour. */
export type Tone = 'plain' | 'pine' | 'sage' | 'ochre' | 'clay' | 'indigo' | 'plum';

/** A small label. */
export function Tag({ tone = 'plain', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={css['tag']} data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}

import type { ReactNode } from 'react';
import css from './Note.module.css';
import type { Tone } from './Tag.js';

/** A coloured paragraph with an icon: information, a warning, a refusal. */
export function Note(props: { tone?: Tone; icon?: ReactNode; title?: ReactNode; role?: 'status' | 'alert'; children?: ReactNode }) {
  const { tone = 'indigo', icon, title, role, children } = props;
  return (
    <div className={css['note']} data-tone={tone} {...(role ? { role } : {})}>
      {icon}
      <div className={css['words']}>
        {title !== undefined && <strong>{title}</strong>} {children}
      </div>
    </div>
  );
}

import { IconCheck } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import css from './Intake.module.css';

/** A numbered part of the form; its number turns into a tick when the part holds what it needs. */
export function Section(props: { number: number; title: string; done: boolean; lead?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css['section']} aria-labelledby={id}>
      <h2 id={id} className={css['heading']}>
        <span className={css['number']} data-done={props.done} aria-hidden>
          {props.done ? <IconCheck size={15} stroke={2.4} /> : props.number}
        </span>
        {props.title}
      </h2>
      {props.lead !== undefined && <p className={css['lead']}>{props.lead}</p>}
      {props.children}
    </section>
  );
}

import { useId, type ReactNode } from 'react';
import css from './Card.module.css';

/** A white card with a head; a region named by its title. */
export function Card(props: { title: ReactNode; icon?: ReactNode; aside?: ReactNode; flush?: boolean; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css['card']} aria-labelledby={id}>
      <div className={css['head']}>
        <h2 id={id} className={css['title']}>
          {props.icon}
          {props.title}
        </h2>
        {props.aside !== undefined && <div className={css['aside']}>{props.aside}</div>}
      </div>
      <div className={props.flush === true ? css['flush'] : css['body']}>{props.children}</div>
    </section>
  );
}

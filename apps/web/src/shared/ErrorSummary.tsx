import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './ErrorSummary.module.css';
import { Note } from './Note.js';

/** One field to look at again: the id of its control, its label and the reason. */
export interface FieldError {
  id: string;
  label: string;
  words: string;
}

/** Above a form after it was sent: how many fields need another look, each with a way to it. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useTranslation();
  if (errors.length === 0) return null;
  return (
    <Note tone="clay" role="alert" icon={<IconAlertCircle aria-hidden />} title={`${t('part.errorsTitle', { count: errors.length })}.`}>
      <ul className={css['list']}>
        {errors.map(({ id, label, words }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(id);
              }}
            >
              {label}
            </a>
            : {words}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** Puts the focus on a control by its id; in a group of radios on its first. */
export function focusField(id: string): void {
  const found = document.getElementById(id);
  const control = found?.matches('input, select, textarea, button') ? found : found?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

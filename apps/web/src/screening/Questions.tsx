import type { ScreeningBoard } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../shared/words.js';
import css from './Screening.module.css';
import { isCondition } from './tick-words.js';

/** What to ask next, first things first, and what is easily forgotten. `few`: so many of them at most. */
export function Questions({ board, few }: { board: ScreeningBoard; few?: number }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const list = few === undefined ? board.questions : board.questions.slice(0, few);
  const about = (code: string): string => word(isCondition(code) ? 'cases.field.code' : 'screening', code);
  return (
    <div role="group" aria-label={t('screening.next')} className={css['part']}>
      <p className={css['partTitle']}>{t('screening.next')}</p>
      {list.length === 0 ? (
        <p className={css['meta']}>{t('screening.nothingOpen')}</p>
      ) : (
        <ol className={css['questions']}>
          {list.map(({ id, element, about: signs }) => (
            <li key={`${id} ${element ?? ''}`}>
              {element !== null && <strong>{t(`screening.element.${element}`)}: </strong>}
              {word('screening', id)}
              {signs.length > 0 && <span className={css['meta']}>{signs.map(about).join('; ')}</span>}
            </li>
          ))}
        </ol>
      )}
      <ul className={css['reminders']}>
        {board.reminders.map((id) => (
          <li key={id}>{word('screening', id)}</li>
        ))}
      </ul>
    </div>
  );
}

/** That the board only advises, and which version of the tool speaks. */
export function Advice({ version }: { version: string }) {
  const { t } = useTranslation();
  return <p className={css['meta']}>{t('screening.advice', { version })}</p>;
}

import { elementBoard } from '@loive/domain';
import { IconCircleCheck, IconInfoCircle, IconMinus, IconScale, IconShieldHeart } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../shared/Card.js';
import { Note } from '../shared/Note.js';
import { useForm } from './form-context.js';
import css from './Intake.module.css';

/** Which elements have a sign, and what follows. Advice with its reasons: no score, no decision. */
export function ScreeningCard({ minor, child }: { minor: boolean; child: boolean }) {
  const { t } = useTranslation();
  const { form } = useForm();
  const board = elementBoard(form.indicators, minor);
  return (
    <Card title={t('intake.screening')} icon={<IconScale aria-hidden />}>
      <ul className={css['board']}>
        {(['act', 'means', 'purpose'] as const).map((element) => {
          const count = board[element];
          const spare = element === 'means' && count === 0 && !board.meansNeeded;
          return (
            <li key={element} data-met={count > 0}>
              <strong>
                {count > 0 ? <IconCircleCheck size={15} aria-hidden /> : <IconMinus size={15} aria-hidden />}
                {t(`intake.group.${element}`)}
              </strong>
              <span>{count > 0 ? t('intake.signsCount', { count }) : spare ? t('intake.notNeeded') : t('intake.none')}</span>
            </li>
          );
        })}
      </ul>
      <div role="status" className={css['notes']}>
        <Note tone={board.complete ? 'ochre' : 'plain'} icon={<IconInfoCircle aria-hidden />} title={t(board.complete ? 'intake.complete' : 'intake.incomplete')}>
          {t(board.complete ? 'intake.completeWhy' : 'intake.incompleteWhy')}
        </Note>
        {child && (
          <Note tone="plum" icon={<IconShieldHeart aria-hidden />}>
            {t('intake.childNote')}
          </Note>
        )}
      </div>
      <p className={css['meta']}>{t('intake.advice')}</p>
    </Card>
  );
}

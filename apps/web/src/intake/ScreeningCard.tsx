import { screeningBoard, type AgeStatus } from '@loive/domain';
import { IconInfoCircle, IconScale, IconShieldHeart } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Columns } from '../screening/Columns.js';
import { Advice, Questions } from '../screening/Questions.js';
import { Card } from '../shared/Card.js';
import { Note } from '../shared/Note.js';
import { useForm } from './form-context.js';
import css from './Intake.module.css';

/** Questions shown beside the form: the next few, not a list to work through. */
const FEW = 3;
/** Until an age is given nobody is taken for a child; once it is, doubt protects. */
const NO_AGE: AgeStatus = { childU16: false, minorU18: false, presumedChild: false };

/** The element board beside the form: what has a sign, what is missing, what to ask. No score, no decision. */
export function ScreeningCard({ age }: { age: AgeStatus | null }) {
  const { t } = useTranslation();
  const { form } = useForm();
  // A conversation is recorded once the case is there; here nothing is cited yet.
  const board = screeningBoard({ age: age ?? NO_AGE, ticks: form.indicators, absenceChecked: false, interview: { sound: false, missing: [] } });
  const whole = board.open.length === 0;
  return (
    <Card title={t('intake.screening')} icon={<IconScale aria-hidden />}>
      <Columns board={board} />
      <div role="status" className={css['notes']}>
        <Note tone={whole ? 'ochre' : 'plain'} icon={<IconInfoCircle aria-hidden />} title={t(whole ? 'intake.complete' : 'intake.incomplete')}>
          {t(whole ? 'intake.completeWhy' : 'intake.incompleteWhy')}
        </Note>
        {board.age.minorU18 && (
          <Note tone="plum" icon={<IconShieldHeart aria-hidden />}>
            {t('intake.childNote')}
          </Note>
        )}
      </div>
      <Questions board={board} few={FEW} />
      <Advice version={board.version} />
    </Card>
  );
}

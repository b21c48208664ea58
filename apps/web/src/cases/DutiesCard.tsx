import type { CaseView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { Card } from '../shared/Card.js';
import css from './DutiesCard.module.css';
import { DutyRow } from './DutyRow.js';
import { deedsOn } from './duty-events.js';
import { OptionList } from './OptionList.js';
import { orderDuties, stepFor } from './step-groups.js';

interface DutiesCardProps {
  view: Pick<CaseView, 'duties' | 'nextSteps' | 'basis' | 'options'>;
  agencyId: string;
}

/** What the law asks of whom and by when: open duties by deadline, finished ones below. */
export function DutiesCard({ view, agencyId }: DutiesCardProps) {
  const { duties, nextSteps: steps, options } = view;
  const leads = view.basis === 'owner';
  const { t } = useTranslation();
  const { open, past } = orderDuties(duties);
  const done = past.filter(({ state }) => state === 'met').length;
  return (
    <Card
      flush
      title={t('cases.duty.title')}
      aside={duties.length > 0 ? t('cases.duty.count', { done, all: duties.length }) : undefined}
    >
      {duties.length === 0 ? (
        <p className={css['none']}>{t('cases.duty.none')}</p>
      ) : (
        <ul className={css['list']}>
          {open.map((duty) => (
            <DutyRow
              key={duty.id}
              duty={duty}
              step={stepFor(duty, steps, agencyId, leads)}
              deeds={deedsOn(duty, steps, agencyId, leads)}
            />
          ))}
          {past.map((duty) => (
            <DutyRow key={duty.id} duty={duty} step={null} deeds={[]} />
          ))}
        </ul>
      )}
      <OptionList options={options} />
    </Card>
  );
}

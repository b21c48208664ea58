import type { CaseView, DutyRungView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { Card } from '../../shared/Card.js';
import css from './DutiesCard.module.css';
import { DutyList } from './DutyList.js';
import { OptionList } from './OptionList.js';

interface DutiesCardProps {
  view: Pick<CaseView, 'duties' | 'nextSteps' | 'basis' | 'options'>;
  /** Whom the silence of its duties was told to. */
  rungs: readonly DutyRungView[];
  agencyId: string;
}

/** What the law asks of whom and by when: open duties by deadline, finished ones below. */
export function DutiesCard({ view, rungs, agencyId }: DutiesCardProps) {
  const { duties, options } = view;
  const { t } = useTranslation();
  const done = duties.filter(({ state }) => state === 'met').length;
  return (
    <Card
      flush
      title={t('cases.duty.title')}
      aside={duties.length > 0 ? t('cases.duty.count', { done, all: duties.length }) : undefined}
    >
      {duties.length === 0 ? (
        <p className={css['none']}>{t('cases.duty.none')}</p>
      ) : (
        <DutyList duties={duties} rungs={rungs} view={view} agencyId={agencyId} />
      )}
      <OptionList options={options} />
    </Card>
  );
}

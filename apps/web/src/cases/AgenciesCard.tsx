import type { CaseView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import { formatDate } from '../shared/dates.js';
import { Tag } from '../shared/Tag.js';
import css from './PersonCard.module.css';

/** Which agencies take part, why they may see the case, since when and until when. */
export function AgenciesCard({ view, agencyId }: { view: CaseView; agencyId: string }) {
  const { t } = useTranslation();
  return (
    <Card title={t('cases.agencies.title')}>
      {view.assignee !== null && <p className={css['assignee']}>{t('cases.agencies.assignee', { name: view.assignee.name })}</p>}
      <ul className={css['agencies']}>
        {view.participants.map(({ agency, basis, since, until }) => (
          <li key={`${agency.id} ${basis}`}>
            <p>
              <AgencyName agency={agency} /> {agency.id === agencyId && <Tag tone="pine">{t('cases.agencies.you')}</Tag>}
            </p>
            <p className={css['meta']}>
              {t(`basis.${basis}`)} · {t('cases.agencies.since', { at: formatDate(since) })}
              {until !== null && ` ${t('cases.agencies.until', { at: formatDate(until) })}`}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

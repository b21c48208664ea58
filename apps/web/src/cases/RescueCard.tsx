import type { CaseView } from '@loive/contracts';
import { dayInVietnam } from '@loive/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PlaceName } from '../places/PlaceName.js';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import { formatDateTime } from '../shared/dates.js';
import { Fact } from './record/Fact.js';
import { factsOf } from './record/facts.js';
import css from './record/Fact.module.css';
import { agenciesQuery } from './record/queries.js';

/** The rescue that the person was freed in: the shared facts and the count, and no way to the others. */
export function RescueCard({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const agencies = useQuery(agenciesQuery).data?.items ?? [];
  const { rescue } = factsOf(view);
  if (rescue === undefined) return null;
  const rescuer = agencies.find(({ id }) => id === rescue.agencyId);
  return (
    <Card title={t('rescue.card.title')}>
      <dl className={css['facts']}>
        <Fact name={t('rescue.card.at')}>{formatDateTime(rescue.at)}</Fact>
        {rescue.placeId !== null && (
          <Fact name={t('rescue.card.place')}>
            <PlaceName id={rescue.placeId} on={dayInVietnam(rescue.at)} />
          </Fact>
        )}
        <Fact name={t('rescue.card.agency')}>{rescuer !== undefined && <AgencyName agency={rescuer} />}</Fact>
        <Fact name={t('rescue.card.people')}>{rescue.people}</Fact>
      </dl>
      <p className={css['meta']}>{t('rescue.card.alone')}</p>
    </Card>
  );
}

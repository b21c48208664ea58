import type { CaseView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/queries.js';
import { DutyList } from '../cases/duties/DutyList.js';
import { Card } from '../shared/Card.js';

/** Pathways on which an application for support runs. */
const OF_APPLICATIONS: readonly string[] = ['support_application', 'support_application_old', 'crime_fund_support'];

/** What the law asks about applications that were filed: who decides, and by when. */
export function Applications({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const agencyId = useQuery(sessionQuery).data?.agency.id ?? '';
  const duties = view.duties.filter(({ pathway }) => OF_APPLICATIONS.includes(pathway));
  if (duties.length === 0) return null;
  return (
    <Card flush title={t('support.applications')}>
      <DutyList duties={duties} view={view} agencyId={agencyId} />
    </Card>
  );
}

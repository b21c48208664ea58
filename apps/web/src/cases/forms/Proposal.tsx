import type { CaseView, TimelineEventView } from '@loive/contracts';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../../shared/AgencyName.js';
import { formatDateTime } from '../../shared/dates.js';
import { Masked } from '../../shared/Masked.js';
import { Note } from '../../shared/Note.js';
import css from './EventForm.module.css';
import { factsOf } from '../record/facts.js';
import { agenciesQuery } from '../record/queries.js';

/** What the second person decides on: the result proposed, its grounds, by whom; and a word to the proposer. */
export function Proposal({ view, events, yours }: { view: CaseView; events: readonly TimelineEventView[]; yours: boolean }) {
  const { t } = useTranslation();
  const agencies = useQuery(agenciesQuery).data?.items ?? [];
  const proposal = factsOf(view).proposal;
  const event = events.findLast(({ type }) => type === 'proposeIdentification');
  if (proposal === undefined || proposal === null) return null;
  const authority = [...agencies, ...view.participants.map(({ agency }) => agency)].find(({ id }) => id === proposal.authority);
  return (
    <>
      <section className={css['proposal']} aria-label={t('cases.form.proposal.title')}>
        <h3>{t('cases.form.proposal.title')}</h3>
        <dl>
          <div>
            <dt>{t('cases.form.proposal.result')}</dt>
            <dd>
              <strong>{t(`cases.field.codeIn.proposeIdentification.${proposal.result}`)}</strong>
            </dd>
          </div>
          <div>
            <dt>{t('cases.form.proposal.grounds')}</dt>
            <dd>
              <Masked label={t('cases.form.proposal.groundsMasked')} />
            </dd>
          </div>
          {authority !== undefined && (
            <div>
              <dt>{t('cases.form.proposal.authority')}</dt>
              <dd>
                <AgencyName agency={authority} />
              </dd>
            </div>
          )}
          {event !== undefined && (
            <div>
              <dt>{t('cases.form.proposal.by')}</dt>
              <dd>
                {event.person !== null && `${event.person.name} · `}
                <AgencyName agency={event.agency} /> · {formatDateTime(event.at)}
              </dd>
            </div>
          )}
        </dl>
      </section>
      {yours && (
        <Note tone="ochre" role="status" icon={<IconUsers aria-hidden />}>
          {t('cases.form.proposal.yours')}
        </Note>
      )}
    </>
  );
}

import type { CaseView, ParticipantView } from '@loive/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import { formatDate } from '../shared/dates.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords } from '../shared/words.js';
import { namedIn } from './record/facts.js';
import css from './record/Fact.module.css';
import { SealedOut } from './forms/PeopleFields.js';
import { useRecord } from './record/record-context.js';

const allows = (view: CaseView, type: string): boolean => view.nextSteps.some((step) => step.type === type && step.allowed);

/** Which agencies take part, why they may see the case, since when and until when; who is named; who is kept out. */
export function AgenciesCard({ ma, view, agencyId }: { ma: string; view: CaseView; agencyId: string }) {
  const { t } = useTranslation();
  return (
    <Card
      title={t('cases.agencies.title')}
      aside={
        <Link to="/ho-so/$ma/ai-duoc-xem" params={{ ma }} className="no-print">
          {t('why.link')}
        </Link>
      }
    >
      <ul className={css['agencies']}>
        {view.participants.map((participant) => (
          <Agency key={`${participant.agency.id} ${participant.basis}`} view={view} participant={participant} own={participant.agency.id === agencyId} />
        ))}
      </ul>
      <SealedList view={view} />
    </Card>
  );
}

function Agency({ view, participant: { agency, basis, since, until }, own }: { view: CaseView; participant: ParticipantView; own: boolean }) {
  const { t } = useTranslation();
  const record = useRecord();
  const named = namedIn(view, agency.id);
  const mayAssign = own && allows(view, 'assign');
  return (
    <li>
      <p>
        <AgencyName agency={agency} /> {own && <Tag tone="pine">{t('cases.agencies.you')}</Tag>}
      </p>
      <p className={css['meta']}>
        {t(`basis.${basis}`)} · {t('cases.agencies.since', { at: formatDate(since) })}
        {until !== null && ` ${t('cases.agencies.until', { at: formatDate(until) })}`}
      </p>
      {(named !== null || own) && (
        <p className={css['meta']}>
          {named === null ? t('access.nobodyNamed') : t('cases.agencies.assignee', { name: named.name })}{' '}
          {mayAssign && (
            <button type="button" className={`${css['link']} no-print`} onClick={() => record({ type: 'assign' })}>
              {t(named === null ? 'access.assign' : 'access.assignOther')}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

/** For those who may change it; everybody else is not told that anybody is kept out. */
function SealedList({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const record = useRecord();
  if (view.seals.length === 0) return null;
  return (
    <div className={css['masked']}>
      <h3 className={css['maskedTitle']}>{t('access.sealed')}</h3>
      <ul className={css['agencies']}>
        {view.seals.map((seal) => (
          <li key={seal.id}>
            <p>
              <SealedOut seal={seal} />
            </p>
            <p className={css['meta']}>
              {word('cases.field.codeIn.seal', seal.ground)} · {t('cases.agencies.since', { at: formatDate(seal.since) })}{' '}
              {allows(view, 'unseal') && (
                <button type="button" className={`${css['link']} no-print`} onClick={() => record({ type: 'unseal', preset: { sealId: seal.id } })}>
                  {t('access.unseal')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

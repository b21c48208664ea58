import type { CaseView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import { formatDate } from '../shared/dates.js';
import { useAnswerWords } from './forms/field-props.js';
import { factsOf } from './record/facts.js';
import { Fact } from './record/Fact.js';
import css from './record/Fact.module.css';
import { agenciesQuery } from './record/queries.js';
import { useRecord } from './record/record-context.js';

/** The denunciation and the criminal file that the person stands in: which body, how far, since when; the numbers stay masked. */
export function ProceedingsCard({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const answer = useAnswerWords();
  const record = useRecord();
  const agencies = useQuery(agenciesQuery).data?.items ?? [];
  const links = factsOf(view).proceedings ?? [];
  if (links.length === 0) return null;
  const mayLink = view.nextSteps.some(({ type, allowed }) => allowed && type === 'linkProceedings');
  return (
    <Card
      title={t('proceedings.title')}
      aside={
        mayLink && (
          <button type="button" className={`${css['link']} no-print`} onClick={() => record({ type: 'linkProceedings' })}>
            {t('proceedings.link')}
          </button>
        )
      }
    >
      <dl className={css['facts']}>
        {links.map(({ paper, stage, bodyAgencyId, on }) => {
          const body = agencies.find(({ id }) => id === bodyAgencyId);
          return (
            <Fact key={paper} name={t(`proceedings.paper.${paper}`)}>
              {paper === 'file' && `${answer('linkProceedings', 'stage', stage)}, `}
              {body !== undefined && <AgencyName agency={body} />}
              {on !== null && `, ${t('proceedings.on', { day: formatDate(on) })}`}
            </Fact>
          );
        })}
      </dl>
      <p className={css['meta']}>{t('proceedings.masked')}</p>
    </Card>
  );
}

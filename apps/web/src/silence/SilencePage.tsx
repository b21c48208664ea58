import type { SilentDutiesView } from '@loive/contracts';
import { FEWEST_SILENT } from '@loive/domain';
import { IconCircleCheck, IconEyeOff } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listSilentDuties } from '../api/notice-calls.js';
import { pollEvery } from '../api/live.js';
import { MissingPage } from '../app/FallbackPages.js';
import { screensOf } from '../app/screens.js';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import css from '../shared/CountTable.module.css';
import { dayWords } from '../shared/dates.js';
import { Note } from '../shared/Note.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import { useCodeWords, useLanguage } from '../shared/words.js';

const inside = getRouteApi('/inside');

const silentDutiesQuery = queryOptions({ queryKey: ['silentDuties'], queryFn: ({ signal }) => listSilentDuties(signal) });

/** For the steering body of a province: how many duties of which agency stay silent past its head. Nothing of any case. */
export function SilencePage() {
  const { session } = inside.useRouteContext();
  return screensOf(session).includes('silence') ? <Silence /> : <MissingPage />;
}

/** Sum of what is told; false: an agency has others, too few for a number. */
function sumOf(items: readonly SilentDutiesView[]): { told: number; whole: boolean } {
  const counts = items.flatMap(({ others, steps }) => [...steps.map(({ count }) => count), ...(others === null ? [] : [others.count])]);
  return { told: counts.reduce<number>((all, count) => all + (count ?? 0), 0), whole: !counts.includes(null) };
}

function Silence() {
  const { t } = useTranslation();
  const { session } = inside.useRouteContext();
  const asked = useQuery({ ...silentDutiesQuery, refetchInterval: pollEvery });
  const items = asked.data;
  return (
    <>
      <PageHead
        title={t('ladder.title')}
        tab={t('nav.silence')}
        sub={
          <>
            <AgencyName agency={session.agency} /> · {t('ladder.lead')}
          </>
        }
      />
      {asked.isError && <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {items === undefined && !asked.isError && <Waiting lines={6} />}
      {items !== undefined && (
        <div className={css['page']}>
          {items.length === 0 ? (
            <Note tone="sage" role="status" icon={<IconCircleCheck aria-hidden />}>
              {t('ladder.none')}
            </Note>
          ) : (
            <All items={items} />
          )}
          {items.map((item) => (
            <Agency key={item.agency.id} item={item} />
          ))}
          <Note tone="plain" icon={<IconEyeOff aria-hidden />}>
            {session.role === 'statistician' && t('home.noCases')} {t('ladder.fewWhy', { fewest: FEWEST_SILENT })} {t('ladder.setting')}
          </Note>
        </div>
      )}
    </>
  );
}

function All({ items }: { items: readonly SilentDutiesView[] }) {
  const { t } = useTranslation();
  const { told, whole } = sumOf(items);
  const agencies = t('ladder.agencies', { count: items.length });
  return <p role="status">{told === 0 ? t('ladder.allFew', { agencies }) : t(whole ? 'ladder.all' : 'ladder.allAndFew', { count: told, agencies })}</p>;
}

function Agency({ item }: { item: SilentDutiesView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const { agency, others, steps } = item;
  const { told, whole } = sumOf([item]);
  const fewer = t('ladder.fewer', { fewest: FEWEST_SILENT });
  const name = language === 'en' && agency.nameEn !== '' ? agency.nameEn : agency.nameVi;
  return (
    <Card flush title={<AgencyName agency={agency} />} aside={whole ? t('ladder.of', { count: told }) : undefined}>
      <table className={css['table']}>
        <caption className="visually-hidden">{t('ladder.caption', { agency: name })}</caption>
        <thead>
          <tr>
            {(['step', 'count', 'since'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`ladder.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, count, since }) => (
            <tr key={step}>
              <th scope="row">{word('step', step)}</th>
              <td data-label={t('ladder.column.count')}>{count}</td>
              <td data-label={t('ladder.column.since')}>{dayWords(since)}</td>
            </tr>
          ))}
          {others !== null && (
            <tr>
              <th scope="row">{t('ladder.others')}</th>
              <td data-label={t('ladder.column.count')}>{others.count ?? fewer}</td>
              <td data-label={t('ladder.column.since')}>{t('ladder.notTold')}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Card>
  );
}

import type { AgencyView } from '@loive/contracts';
import type { PreviewedDuty } from '@loive/domain';
import { IconCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { lawSettingsQuery } from '../api/queries.js';
import { shortCitation } from '../shared/citation.js';
import { Card } from '../shared/Card.js';
import { formatDate, formatTime } from '../shared/dates.js';
import { useNow } from '../shared/useNow.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import { dutiesAhead, whyNoDuties } from './duties-ahead.js';
import { useForm } from './form-context.js';
import css from './Intake.module.css';
import { ageRules, receivedAt } from './opening-form.js';

/** Duties shown before the reader asks for the rest. */
const FEW = 5;

/** What the law will ask if the case is opened now: the duty, its article, its limit. */
export function DutiesAheadCard({ agency }: { agency: AgencyView }) {
  const { t } = useTranslation();
  const now = useNow();
  const { form } = useForm();
  const settings = useQuery(lawSettingsQuery).data ?? null;
  const at = receivedAt(form);
  const duties =
    form.channel === '' || at === null
      ? null
      : dutiesAhead({ channel: form.channel, receivedAt: at, safety: form.safety, language: form.language, age: ageRules(form, now), agency, settings });
  const later = duties?.slice(FEW) ?? [];
  return (
    <Card title={t('intake.duties', { time: formatTime(now) })}>
      {duties === null || duties.length === 0 ? (
        <p className={css['meta']}>{t(duties === null ? whyNoDuties(form) : 'intake.dutiesNone')}</p>
      ) : (
        <>
          <Duties list={duties.slice(0, FEW)} />
          {later.length > 0 && (
            <details className={css['later']}>
              <summary>{t('intake.dutiesLater', { count: later.length })}</summary>
              <Duties list={later} />
            </details>
          )}
        </>
      )}
    </Card>
  );
}

function Duties({ list }: { list: readonly PreviewedDuty[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  return (
    <ol className={css['duties']}>
      {list.map((duty) => (
        <li key={duty.step}>
          <IconCircle size={15} stroke={1.6} aria-hidden />
          <div>
            <p>{word('step', duty.step)}</p>
            <p className={css['meta']}>
              {word('agencyType', duty.ownerType)} · {shortCitation(language, duty.citation)}
              {!duty.verified && <> · {t('time.unverified')}</>}
            </p>
            {duty.waitsFor !== null && <p className={css['meta']}>{t('intake.after', { milestone: word('milestone', duty.waitsFor) })}</p>}
            {duty.dependsOn !== null && <p className={css['meta']}>{t('intake.if', { condition: word('condition', duty.dependsOn) })}</p>}
          </div>
          <Limit dueAt={duty.dueAt} target={duty.operationalTarget} waits={duty.waitsFor !== null} />
        </li>
      ))}
    </ol>
  );
}

function Limit({ dueAt, target, waits }: { dueAt: string | null; target: boolean; waits: boolean }) {
  const { t } = useTranslation();
  if (target) {
    return (
      <span className={css['limit']}>
        <strong>{t('time.now')}</strong>
        {dueAt !== null && (
          <>
            <span>{t('time.targetAt', { time: formatTime(dueAt) })}</span> <span>{formatDate(dueAt)}</span>
          </>
        )}
      </span>
    );
  }
  if (dueAt === null) return waits ? null : <span className={css['meta']}>{t('time.noLimit')}</span>;
  return (
    <span className={css['limit']}>
      <strong>{formatTime(dueAt)}</strong>
      <span>{formatDate(dueAt)}</span>
    </span>
  );
}

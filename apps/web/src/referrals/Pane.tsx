import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { referralQuery } from '../api/referral-queries.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import css from './Box.module.css';
import { ReferralCard } from './ReferralCard.js';

/** The chosen referral beside its list. */
export function Pane({ ma, focus, onStep }: { ma: string; focus: boolean; onStep: () => void }) {
  const { t } = useTranslation();
  const asked = useQuery(referralQuery(ma));
  if (asked.data !== undefined) return <ReferralCard key={asked.data.id} view={asked.data} paned focus={focus} onStep={onStep} />;
  if (asked.isPending) return <Waiting lines={9} />;
  const status = problemOf(asked.error)?.status;
  if (status === 404 || status === 403) return <p className={css['none']}>{t('referrals.choose')}</p>;
  return <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />;
}

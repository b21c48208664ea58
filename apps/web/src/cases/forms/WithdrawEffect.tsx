import type { CaseView } from '@loive/contracts';
import { isOpenReferral } from '@loive/domain';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { referralQuery } from '../../api/referral-queries.js';
import { useCodeWords, useLanguage } from '../../shared/words.js';
import css from './EventForm.module.css';
import { factsOf } from '../record/facts.js';

/** What stops with a consent, before it is withdrawn: the open referrals for its purpose. */
export function WithdrawEffect({ view, consentId }: { view: CaseView; consentId: unknown }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const consent = (factsOf(view).consents ?? []).find(({ id }) => id === consentId);
  const open = view.referrals.filter(({ state, service }) => isOpenReferral(state) && service === consent?.purpose);
  // What each rests on is told to its sender alone; of another agency's referral only the purpose is known here.
  const rests = useQueries({
    queries: open.map(({ id, box }) => ({ ...referralQuery(id), refetchInterval: false as const, enabled: box === 'out' })),
    combine: (asked) => asked.map(({ data }) => data?.grounds),
  });
  if (consent === undefined) return null;
  const stopped = open.filter((_row, index) => {
    const ground = rests[index];
    return ground == null || (ground.kind === 'consent' && ground.consentId === consent.id);
  });
  return (
    <div className={css['closed']}>
      <p>{t(stopped.length === 0 ? 'referrals.withdraw.nothing' : 'referrals.withdraw.stops')}</p>
      {stopped.map(({ id, code, service, to, state }) => (
        <p key={id}>
          {code} · {word('cases.field.code', service)} · {language === 'en' && to.nameEn !== '' ? to.nameEn : to.nameVi} · {t(`referrals.state.${state}`)}
        </p>
      ))}
    </div>
  );
}

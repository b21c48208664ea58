import type { ReferralView, ReferralWordView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../shared/AgencyName.js';
import { formatTime, formatWhen } from '../shared/dates.js';
import { useNow } from '../shared/useNow.js';
import { useCodeWords } from '../shared/words.js';
import css from './Referral.module.css';
import { REQUEST_STEPS } from './request.js';
import { reasonGroup, stepName } from './steps.js';

/** Questions, answers and reasons, oldest first; read by the two ends alone. */
export function Thread({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const said = view.thread.filter(({ type }) => !REQUEST_STEPS.includes(stepName(type)));
  if (said.length === 0) return null;
  return (
    <section aria-labelledby="trao-doi">
      <h3 id="trao-doi" className={css['heading']}>
        {t('referrals.thread.title')}
      </h3>
      <ol className={css['thread']}>
        {said.map((entry) => (
          <Said key={`${entry.seq} ${entry.type}`} entry={entry} fromSender={entry.agency.id === view.from.id} />
        ))}
      </ol>
    </section>
  );
}

function Said({ entry, fromSender }: { entry: ReferralWordView; fromSender: boolean }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const now = useNow();
  const type = stepName(entry.type);
  const group = type === 'complete' ? 'referrals.outcome' : reasonGroup(type);
  return (
    <li data-from={fromSender ? 'sender' : 'receiver'}>
      <p className={css['meta']}>
        <strong>{word('referralSteps.done', type)}</strong> · <AgencyName agency={entry.agency} /> ·{' '}
        <time dateTime={entry.at}>
          {formatTime(entry.at)} {formatWhen(entry.at, now) === formatTime(entry.at) ? '' : formatWhen(entry.at, now)}
        </time>
      </p>
      {entry.reason !== null && <p className={css['reason']}>{word(group, entry.reason)}</p>}
      {entry.unreadable === true && <p className={css['altered']}>{t('reveal.unreadable')}</p>}
      {entry.text !== '' && <p className={css['said']}>{entry.text}</p>}
    </li>
  );
}

import type { CaseView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import css from './EventForm.module.css';
import { factsOf } from '../record/facts.js';

/** What a no destroys and what goes on, before it is saved: an adult's, a child's, and under a hold. */
export function RefusalEffect({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { hold } = factsOf(view);
  return (
    <div className={css['closed']} role="status">
      {view.child ? (
        <p>{t('access.refusal.child')}</p>
      ) : (
        <>
          <p>
            <strong>{t(hold == null ? 'access.refusal.clears' : 'access.refusal.clearsLater')}</strong>
          </p>
          <p>{t('access.refusal.codes')}</p>
          <p>{t('access.refusal.goesOn')}</p>
          {view.referrals.length > 0 && <p>{t('access.refusal.packets')}</p>}
        </>
      )}
    </div>
  );
}

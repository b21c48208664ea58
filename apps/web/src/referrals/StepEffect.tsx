import type { ReferralView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import css from './Referral.module.css';
import { usePacketLabel } from './use-packet-words.js';

/** What opens or closes with a step, before it is taken. */
export function StepEffect({ view, type }: { view: ReferralView; type: string }) {
  const { t } = useTranslation();
  const label = usePacketLabel();
  const items = view.packet.map(({ name }) => label(name)).join(', ');
  if (type === 'accept' && items !== '') {
    return (
      <div className={css['effect']}>
        <p>
          <strong>{t('referralSteps.willOpen')}</strong>
        </p>
        <p>{items}</p>
      </div>
    );
  }
  if (type !== 'recall') return null;
  const duties = view.duties.filter(({ state }) => state === 'open').length;
  return (
    <div className={css['effect']}>
      <p>
        <strong>{t('referralSteps.willClose')}</strong>
      </p>
      <ul>
        <li>{t('referralSteps.closeTeaser')}</li>
        {items !== '' && <li>{t('referralSteps.closePacket', { items })}</li>}
        {duties > 0 && <li>{t('referralSteps.closeDuties', { count: duties })}</li>}
      </ul>
    </div>
  );
}

import type { ReferralPreviewView } from '@loive/contracts';
import { IconEye, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Teaser } from '../referrals/Packet.js';
import referralCss from '../referrals/Referral.module.css';
import { usePacketLabel } from '../referrals/use-packet-words.js';
import { Card } from '../shared/Card.js';
import { useLengthWords } from '../shared/Countdown.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords } from '../shared/words.js';
import css from './Sending.module.css';
import { packetOf, type SendingForm } from './sending-form.js';

/** What the receiver will see, in two stages, and what stays behind; drawn anew with each choice. */
export function PreviewCard({ form, preview }: { form: SendingForm; preview: ReferralPreviewView | undefined }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const label = usePacketLabel();
  const length = useLengthWords();
  if (preview === undefined) {
    return (
      <Card title={t('sending.preview.title')} icon={<IconEye aria-hidden />}>
        <p className={css['meta']}>{t('sending.preview.waiting')}</p>
      </Card>
    );
  }
  const packet = packetOf(form.packet, preview.items);
  const note = form.note.trim();
  return (
    <Card title={t('sending.preview.title')} icon={<IconEye aria-hidden />}>
      <h3 className={css['stage']}>
        <span aria-hidden>1</span> {t('sending.preview.before')}
      </h3>
      <dl className={referralCss['pairs']}>
        <Teaser teaser={preview.teaser} />
      </dl>
      <p className={css['asked']}>
        <strong>{word('cases.field.code', form.service)}</strong> {form.urgency !== '' && <Tag tone={form.urgency === 'normal' ? 'plain' : 'ochre'}>{t(`referrals.urgency.${form.urgency}`)}</Tag>}
      </p>
      <p className={note === '' ? css['meta'] : css['note']}>{note === '' ? t('sending.preview.noNote') : note}</p>
      <h3 className={css['stage']}>
        <span aria-hidden>2</span> {t('sending.preview.after')}
      </h3>
      {packet.length === 0 ? (
        <p className={css['meta']}>{t('sending.preview.nothingMore')}</p>
      ) : (
        <ul className={css['names']}>
          {packet.map((name) => (
            <li key={name}>{label(name)}</li>
          ))}
        </ul>
      )}
      <h3 className={css['stage']}>
        <IconLock size={16} aria-hidden /> {t('sending.preview.never')}
      </h3>
      <dl className={referralCss['pairs']}>
        {preview.withheld.map(({ name, reason }) => (
          <div key={name}>
            <dt>{word('referrals.group', name)}</dt>
            <dd>{t(`referrals.withheldReason.${reason}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={css['answer']}>{t('sending.preview.answerBy', { length: length(preview.answerWithinMinutes * 60_000) })}</p>
    </Card>
  );
}

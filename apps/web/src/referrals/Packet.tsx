import type { PacketItemView, ReferralView, TeaserView } from '@loive/contracts';
import { IconCheck, IconLock, IconShieldLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { citationIn } from '../shared/citation.js';
import { useNames } from '../cases/record/use-names.js';
import { dayWords } from '../shared/dates.js';
import { Note } from '../shared/Note.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Referral.module.css';
import { usePacketLabel, usePacketValue } from './use-packet-words.js';

/** What the receiver sees, what it does not, and what the sharing rests on. */
export function Packet({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const label = usePacketLabel();
  const word = useCodeWords();
  // The sender has the masked values in the case, behind a reason: here it reads which ones go along.
  const open = view.box === 'in' ? view.packet.filter(({ value }) => value !== null) : [];
  // Names before acceptance; afterwards what stays without a value has none, or was closed.
  const shut = view.packet.filter((item) => !open.includes(item));
  const lost = view.packet.some(({ unreadable }) => unreadable === true);
  const why = lost ? 'unreadable' : standingOf(view);
  return (
    <>
      <Grounds view={view} />
      <div className={css['halves']}>
        <section aria-labelledby="phan-chia-se">
          <h3 id="phan-chia-se" className={css['half']}>
            <IconCheck size={16} aria-hidden data-tone="sage" /> {t('referrals.packet.shared')}
          </h3>
          {lost && (
            <div className={css['lost']}>
              <Note tone="clay">{t('reveal.unreadable')}</Note>
            </div>
          )}
          {view.teaser === null && open.length === 0 && <p className={css['meta']}>{t('referrals.packet.nothing')}</p>}
          <dl className={css['pairs']}>
            {view.teaser !== null && <Teaser teaser={view.teaser} />}
            {open.map((item) => (
              <Item key={item.name} item={item} />
            ))}
          </dl>
          {shut.length > 0 && (
            <>
              <p className={css['later']}>{t(`referrals.packet.${why}`)}</p>
              <ul className={css['names']} aria-label={t(`referrals.packet.${why}`)}>
                {shut.map(({ name }) => (
                  <li key={name}>{label(name)}</li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section aria-labelledby="phan-khong-chia-se">
          <h3 id="phan-khong-chia-se" className={css['half']}>
            <IconLock size={16} aria-hidden data-tone="plum" /> {t('referrals.packet.notShared')}
          </h3>
          <dl className={css['pairs']}>
            {view.withheld.map(({ name, reason }) => (
              <div key={name}>
                <dt>{word('referrals.group', name)}</dt>
                <dd>{t(`referrals.withheldReason.${reason}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  );
}

const BEFORE: readonly string[] = ['draft', 'queued', 'offered'];

/** Where the values of the packet are, seen from this end. */
function standingOf({ box, state, packetOpen }: ReferralView): 'afterAcceptance' | 'none' | 'closed' | 'withReceiver' {
  if (BEFORE.includes(state)) return 'afterAcceptance';
  if (box !== 'in') return packetOpen ? 'withReceiver' : 'closed';
  return packetOpen ? 'none' : 'closed';
}

/** The made-up name, the age group and the language: all that stands before acceptance. */
export function Teaser({ teaser }: { teaser: TeaserView }) {
  const { t } = useTranslation();
  const named = useNames();
  return (
    <>
      <div>
        <dt>{t('referrals.packet.alias')}</dt>
        <dd>{teaser.alias}</dd>
      </div>
      <div>
        <dt>{t('referrals.packet.ageGroup')}</dt>
        <dd>{t(`referrals.ageGroup.${teaser.ageGroup}`)}</dd>
      </div>
      <div>
        <dt>{t('referrals.packet.language')}</dt>
        <dd>{named('language', teaser.language)}</dd>
      </div>
    </>
  );
}

function Item({ item }: { item: PacketItemView }) {
  const { t } = useTranslation();
  const label = usePacketLabel();
  const tell = usePacketValue();
  return (
    <div>
      <dt>{label(item.name)}</dt>
      <dd>
        {tell(item.name, item.value)}
        {!item.intact && <p className={css['altered']}>{t('referrals.packet.altered')}</p>}
      </dd>
    </div>
  );
}

/** The consent, or the article, that lets this be passed on. */
function Grounds({ view: { grounds, box } }: { view: ReferralView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  if (grounds === null) return null;
  const ground =
    grounds.kind === 'consent'
      ? t('referrals.packet.consent', { on: dayWords(grounds.on), giver: word('referrals.giver', grounds.giver) })
      : t('referrals.packet.law', { citation: citationIn(language, grounds.citation), basis: word('referrals.basis', grounds.basis) });
  return (
    <Note tone="plum" icon={<IconShieldLock aria-hidden />} title={t('referrals.packet.title')}>
      {t(box === 'in' ? 'referrals.packet.in' : 'referrals.packet.out', { ground })}{' '}
      {grounds.kind === 'law' && !grounds.verified && <Tag tone="ochre">{t('time.unverified')}</Tag>}
      {grounds.kind === 'consent' && grounds.withdrawnOn !== null && <strong>{t('referrals.packet.withdrawn', { on: dayWords(grounds.withdrawnOn) })}</strong>}
    </Note>
  );
}

import type { NoticeView } from '@loive/contracts';
import { Popover } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readNotices } from '../api/notice-calls.js';
import { noticesQuery } from '../api/referral-queries.js';
import { countWords } from '../referrals/rows.js';
import { formatTime, formatWhen } from '../shared/dates.js';
import { Tag } from '../shared/Tag.js';
import { useNow } from '../shared/useNow.js';
import css from './Notices.module.css';
import { afterReading, placeOf, unread } from './notices.js';

const PAGES = { told: '/tin-tong-dai', people: '/nguoi-dung', home: '/' } as const;

/** The bell: how much is unread, and a list that says what kind of thing waits and where, never what it is. */
export function NoticesBell() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  const { items = [], unread: count = 0 } = useQuery(noticesQuery).data ?? {};
  const fresh = unread(items);

  const read = async (notices: readonly NoticeView[]): Promise<void> => {
    const ids = notices.filter((notice) => !notice.read).map(({ id }) => id);
    if (ids.length === 0) return;
    client.setQueryData(noticesQuery.queryKey, (was) => was && afterReading(was, ids));
    await readNotices(ids).catch(() => undefined);
    await client.invalidateQueries({ queryKey: noticesQuery.queryKey });
  };
  const follow = (notice: NoticeView): void => {
    setOpened(false);
    void read([notice]);
    const place = placeOf(notice);
    if (place.to === 'case') void navigate({ to: '/ho-so/$ma', params: { ma: place.id } });
    else if (place.to === 'referral') void navigate({ to: '/chuyen-tuyen/$ma', params: { ma: place.id } });
    else void navigate({ to: PAGES[place.to] });
  };

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width="min(340px, calc(100vw - 24px))" shadow="md" trapFocus returnFocus withOverlay overlayProps={{ backgroundOpacity: 0 }}>
      <Popover.Target>
        <button type="button" className={css['bell']} onClick={() => setOpened((was) => !was)}>
          <IconBell size={19} stroke={1.7} aria-hidden />
          {count > 0 && (
            <span className={css['count']} aria-hidden>
              {countWords(count)}
            </span>
          )}
          <span className="visually-hidden">{count > 0 ? t('notices.open', { count }) : t('notices.openNone')}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('notices.title')}>
        <div className={css['head']}>
          <h2>{t('notices.title')}</h2>
          {fresh.length > 0 && (
            <button type="button" onClick={() => void read(fresh)}>
              {t('notices.readAll')}
            </button>
          )}
        </div>
        {items.length === 0 ? (
          <p className={css['none']}>{t('notices.none')}</p>
        ) : (
          <ul className={css['list']}>
            {items.map((notice) => (
              <li key={notice.id}>
                <button type="button" data-read={notice.read} onClick={() => follow(notice)}>
                  <Notice notice={notice} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function Notice({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation();
  const now = useNow();
  const time = formatTime(notice.createdAt);
  const when = formatWhen(notice.createdAt, now);
  return (
    <>
      <span className={css['what']}>
        {t(notice.escalated ? 'notices.escalated' : 'notices.one')}
        {!notice.read && <span className="visually-hidden"> ({t('notices.unread')})</span>}
      </span>
      <span className={css['meta']}>
        <Tag tone={notice.escalated ? 'ochre' : 'plain'}>{t(`notices.about.${notice.about}`)}</Tag> {notice.person !== null && `${notice.person.name} · `}
        {when === time ? time : `${time} ${when}`}
      </span>
    </>
  );
}

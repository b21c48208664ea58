import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownStandingQuery } from '../api/referral-queries.js';
import { Tag, type Tone } from '../shared/Tag.js';
import css from './Box.module.css';
import { seatAt, standingOf, type Standing } from './standing.js';
import { StandingForm } from './StandingForm.js';

const TONES = { open: 'sage', waitlist: 'ochre', full: 'ochre', closed: 'plain' } as const satisfies Record<Standing, Tone>;

const inside = getRouteApi('/inside');

/** How the reader's agency stands as a receiver; a supervisor changes it here, the others read it while it is not open. */
export function StandingLine() {
  const { t } = useTranslation();
  const seat = seatAt(inside.useRouteContext().session);
  const own = useQuery({ ...ownStandingQuery, enabled: seat !== 'none' }).data;
  const [open, setOpen] = useState(false);
  if (seat === 'none' || own === undefined) return null;
  const standing = standingOf(own);
  if (seat === 'reads') return standing === 'open' ? null : <p className={css['standing']}>{t('referrals.standing.plain', { standing: t(`referrals.standing.is.${standing}`) })}</p>;
  return (
    <div className={css['standing']}>
      <span>{t('referrals.standing.label')}</span>
      <Tag tone={TONES[standing]}>{t(`referrals.standing.is.${standing}`)}</Tag>
      <Button variant="default" size="compact-sm" className={css['change'] ?? ''} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('referrals.standing.change')}
      </Button>
      {/* A click outside changes nothing by chance; nothing is typed here, so Escape only closes. */}
      <Modal opened={open} onClose={() => setOpen(false)} size={480} closeOnClickOutside={false} title={t('referrals.standing.title')} closeButtonProps={{ 'aria-label': t('app.close') }} yOffset="5dvh">
        {open && <StandingForm own={own} onClose={() => setOpen(false)} />}
      </Modal>
    </div>
  );
}

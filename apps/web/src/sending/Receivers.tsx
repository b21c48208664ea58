import type { ProviderView, ReferralView } from '@loive/contracts';
import { Radio } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import eventCss from '../cases/forms/EventForm.module.css';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Tag, type Tone } from '../shared/Tag.js';
import { Waiting } from '../shared/Waiting.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Sending.module.css';

const TONES = { open: 'sage', waitlist: 'ochre', full: 'ochre' } as const satisfies Record<string, Tone>;

interface ReceiversProps {
  asked: UseQueryResult<readonly ProviderView[]>;
  /** The referral that came back: who returned it and whom they suggested. */
  earlier: ReferralView | null;
  value: string;
  error: string | undefined;
  onChange: (agencyId: string) => void;
}

/** Who could take it, to choose from; below, who cannot now and why. */
export function Receivers({ asked, earlier, value, error, onChange }: ReceiversProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const name = useId();
  const fault = useId();
  const nameOf = (provider: ProviderView): string => (language === 'en' && provider.nameEn !== '' ? provider.nameEn : provider.name);
  if (asked.data === undefined) return asked.isError ? <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} /> : <Waiting lines={3} />;
  const fit = asked.data.filter(({ reasons }) => reasons.length === 0);
  const unfit = asked.data.filter(({ reasons }) => reasons.length > 0 && !reasons.includes('ownAgency') && !reasons.includes('doesNotServe'));
  return (
    <>
      {fit.length === 0 && <p>{t('sending.noReceiver')}</p>}
      {fit.length > 0 && (
        <fieldset className={eventCss['set']} {...(error === undefined ? {} : { 'aria-describedby': fault })}>
          <legend className="visually-hidden">{t('sending.section.receiver')}</legend>
          <div className={eventCss['options']}>
            {fit.map((provider) => (
              <div key={provider.agencyId} className={css['receiver']}>
                <Radio name={name} label={nameOf(provider)} value={provider.agencyId} checked={value === provider.agencyId} onChange={() => onChange(provider.agencyId)} />
                <span className={css['meta']}>{word('agencyType', provider.type)}</span>
                {provider.agencyId === earlier?.to.id && <Tag tone="ochre">{t('sending.returnedIt')}</Tag>}
                {provider.agencyId === earlier?.suggested?.id && <Tag tone="pine">{t('sending.suggested')}</Tag>}
                {provider.capacity !== null && <Tag tone={TONES[provider.capacity]}>{t(`referrals.capacity.${provider.capacity}`)}</Tag>}
              </div>
            ))}
          </div>
          {error !== undefined && (
            <p id={fault} className={eventCss['fault']}>
              {error}
            </p>
          )}
        </fieldset>
      )}
      {unfit.length > 0 && (
        <details className={css['unfit']}>
          <summary>{t('sending.cannot', { count: unfit.length })}</summary>
          <ul>
            {unfit.map((provider) => (
              <li key={provider.agencyId}>
                {nameOf(provider)}: {provider.reasons.map((code) => word('referrals.unfit', code)).join(', ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

import type { ReferralPreviewView } from '@loive/contracts';
import { Button, Radio } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { citationIn } from '../shared/citation.js';
import eventCss from '../cases/forms/EventForm.module.css';
import { agenciesQuery } from '../cases/record/queries.js';
import { dayWords } from '../shared/dates.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Tag } from '../shared/Tag.js';
import { Waiting } from '../shared/Waiting.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Sending.module.css';

interface GroundsProps {
  preview: UseQueryResult<ReferralPreviewView>;
  value: string;
  error: string | undefined;
  onChange: (ground: string) => void;
  /** Opens the form of a consent; null: this reader may not record one. */
  onConsent: (() => void) | null;
}

/** What the sharing rests on: a consent of the case, or a cited basis. Neither is ticked beforehand. */
export function Grounds({ preview, value, error, onChange, onConsent }: GroundsProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const name = useId();
  const fault = useId();
  const agencies = useQuery(agenciesQuery).data?.items ?? [];
  if (preview.data === undefined) return preview.isError ? <ProblemNote error={preview.error} onRetry={() => void preview.refetch()} /> : <Waiting lines={3} />;
  const { consents, bases } = preview.data;
  const receiverOf = (receiver: string): string => {
    const agency = agencies.find(({ id }) => id === receiver);
    if (agency === undefined) return word('cases.field.code', receiver);
    return language === 'en' && agency.nameEn !== '' ? agency.nameEn : agency.nameVi;
  };
  return (
    <fieldset className={eventCss['set']} {...(error === undefined ? {} : { 'aria-describedby': fault })}>
      <legend className="visually-hidden">{t('sending.section.ground')}</legend>
      {consents.length === 0 && <p className={css['none']}>{t('sending.noConsent')}</p>}
      <div className={eventCss['options']}>
        {consents.map((consent) => (
          <Radio
            key={consent.id}
            name={name}
            label={t('sending.consentOf', {
              on: dayWords(consent.on),
              giver: word('referrals.giver', consent.giver),
              purpose: word('cases.field.code', consent.purpose),
            })}
            description={t('sending.consentTo', { receiver: receiverOf(consent.receiver) })}
            value={`consent ${consent.id}`}
            checked={value === `consent ${consent.id}`}
            onChange={() => onChange(`consent ${consent.id}`)}
          />
        ))}
        {bases.map((basis) => (
          <div key={basis.code} className={css['receiver']}>
            <Radio
              name={name}
              label={t('sending.lawGround', { basis: word('referrals.basis', basis.code) })}
              description={citationIn(language, basis.citation)}
              value={`basis ${basis.code}`}
              checked={value === `basis ${basis.code}`}
              onChange={() => onChange(`basis ${basis.code}`)}
            />
            {!basis.verified && <Tag tone="ochre">{t('time.unverified')}</Tag>}
          </div>
        ))}
      </div>
      {error !== undefined && (
        <p id={fault} className={eventCss['fault']}>
          {error}
        </p>
      )}
      {onConsent !== null && (
        <p className={css['consent']}>
          <Button size="xs" variant="default" leftSection={<IconShieldCheck size={16} aria-hidden />} onClick={onConsent}>
            {t('sending.giveConsent')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

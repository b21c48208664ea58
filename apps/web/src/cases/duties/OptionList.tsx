import type { OptionView } from '@loive/contracts';
import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../shared/dates.js';
import { Tag } from '../../shared/Tag.js';
import { useCodeWords, useLanguage } from '../../shared/words.js';
import { citationIn, shortCitation } from '../../shared/citation.js';
import css from './DutiesCard.module.css';
import { useRecord } from '../record/record-context.js';

/** What the law lets somebody do now, below what it asks: nothing here is owed, and nobody waits for it. */
export function OptionList({ options }: { options: readonly OptionView[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  if (options.length === 0) return null;
  return (
    <section className={css['options']} aria-label={t('cases.duty.optionsTitle')}>
      <h3 className={css['optionsTitle']}>{t('cases.duty.optionsTitle')}</h3>
      <ul className={css['list']}>
        {options.map((option) => (
          <li key={`${option.step} ${option.referralId ?? ''}`} className={css['option']}>
            <div className={css['what']}>
              <p className={css['name']}>{word('step', option.step)}</p>
              <p className={css['meta']}>
                <About option={option} />
              </p>
            </div>
            <Use option={option} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ option: { replaces, dependsOn, until, citation, verified } }: { option: OptionView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  return (
    <>
      {replaces !== null && `${word('step', replaces)} · `}
      {dependsOn !== null && `${t('cases.duty.optionWhen', { condition: word('condition', dependsOn) })} · `}
      {until !== null && `${t('cases.duty.optionUntil', { at: formatDateTime(until) })} · `}
      <abbr className={css['citation']} title={citationIn(language, citation)}>
        {shortCitation(language, citation)}
      </abbr>
      {!verified && (
        <>
          {' '}
          <Tooltip label={t('cases.duty.unverifiedHint')} multiline maw={280}>
            <span tabIndex={0}>
              <Tag tone="ochre">{t('time.unverified')}</Tag>
            </span>
          </Tooltip>
        </>
      )}
    </>
  );
}

function Use({ option }: { option: OptionView }) {
  const word = useCodeWords();
  const record = useRecord();
  const preset = { step: option.step, ...(option.referralId === null ? {} : { referralId: option.referralId }) };
  return (
    <span className="no-print">
      <button type="button" className={css['waive']} onClick={() => record({ type: 'useOption', preset })}>
        {word('cases.event.short', 'useOption')}
        <span className="visually-hidden">: {word('step', option.step)}</span>
      </button>
    </span>
  );
}

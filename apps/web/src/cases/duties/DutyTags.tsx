import type { DutyView } from '@loive/contracts';
import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../shared/Tag.js';
import { useLanguage } from '../../shared/words.js';
import { citationIn, shortCitation } from '../../shared/citation.js';
import css from './DutiesCard.module.css';

/** Under which article a duty stands, and what is to be known of it: not verified, a record beside a duty. */
export function DutyTags({ duty }: { duty: Pick<DutyView, 'citation' | 'verified' | 'kind'> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <abbr className={css['citation']} title={citationIn(language, duty.citation)}>
        {shortCitation(language, duty.citation)}
      </abbr>
      {!duty.verified && (
        <>
          {' '}
          <Tooltip label={t('cases.duty.unverifiedHint')} multiline maw={280}>
            <span tabIndex={0}>
              <Tag tone="ochre">{t('time.unverified')}</Tag>
            </span>
          </Tooltip>
        </>
      )}
      {duty.kind === 'record' && (
        <>
          {' '}
          <Tag>{t('cases.duty.record')}</Tag>
        </>
      )}
    </>
  );
}

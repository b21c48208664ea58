import type { FoundTypeView, PassedOnView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { citationIn } from '../shared/citation.js';
import { Card } from '../shared/Card.js';
import { dayWords } from '../shared/dates.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Agencies.module.css';

/** Kinds of agency that ended, with who has each of their duties since, and those of which the register names none. */
export function FoundTypes({ types }: { types: readonly FoundTypeView[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return types.map(({ agencyType, name, there, passedOn }) => (
    <Card key={agencyType} title={t(there ? 'agencies.standingKind' : 'agencies.endedKind', { name: name[language] })} aside={there ? undefined : passedOn.length}>
      {passedOn.length === 0 ? (
        <p className={css['quiet']}>{t(there ? 'agencies.noneOfKind' : 'agencies.nothingPassedOn')}</p>
      ) : (
        <dl className={css['duties']}>
          {passedOn.map((duty) => (
            <PassedOn key={duty.duty} duty={duty} />
          ))}
        </dl>
      )}
    </Card>
  ));
}

function PassedOn({ duty: { duty, until, agencyType, candidates, citation, verified, why } }: { duty: PassedOnView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const maybe = candidates.map((type) => word('agencyType', type)).join('; ');
  return (
    <div>
      <dt>
        {word('responsibility', duty)} {t('agencies.until', { day: dayWords(until) })}
      </dt>
      <dd>
        <strong>{agencyType === null ? t('agencies.nobody') : word('agencyType', agencyType)}</strong>
        {maybe !== '' && ` ${t('agencies.maybe', { who: maybe })}`}
        {why !== null && <span className={css['quiet']}> {why[language]}.</span>} <span className={css['quiet']}>· {citationIn(language, citation)}</span>{' '}
        {!verified && <Tag tone="ochre">{t('succession.unverified')}</Tag>}
      </dd>
    </div>
  );
}

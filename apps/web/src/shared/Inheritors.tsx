import type { InheritorView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { citationIn } from './citation.js';
import { AgencyName } from './AgencyName.js';
import { dayWords } from './dates.js';
import css from './Inheritors.module.css';
import { Tag } from './Tag.js';
import { useCodeWords, useLanguage } from './words.js';

/** Who took over from an ended agency, by which steps, and where that stands. */
export function Inheritors({ became }: { became: readonly InheritorView[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  return (
    <dl className={css['heirs']}>
      <dt>{t('succession.heirs', { count: became.length })}</dt>
      {became.map(({ agency, through }) => (
        <dd key={agency.id}>
          <AgencyName agency={agency} />
          {through.map(({ successor, kind, from, citation, verified }) => (
            <span key={successor.id} className={css['step']}>
              {word('succession.kind', kind)} {t('succession.from', { day: dayWords(from) })}
              {successor.id !== agency.id && (
                <>
                  : <AgencyName agency={successor} />
                </>
              )}{' '}
              · {citationIn(language, citation)} {!verified && <Tag tone="ochre">{t('succession.unverified')}</Tag>}
            </span>
          ))}
        </dd>
      ))}
    </dl>
  );
}

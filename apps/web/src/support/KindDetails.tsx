import type { EntitlementView, SupportLevelView } from '@loive/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { citationIn } from '../shared/citation.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Support.module.css';
import { KindTags } from './KindTags.js';
import { WindowEnd } from './WindowEnd.js';

/** Kinds of support one under the other, each with content, levels by layer, time limits and texts. `progress`: what was done of it. */
export function KindDetails<One extends EntitlementView>({ kinds, progress }: { kinds: readonly One[]; progress?: (one: One) => ReactNode }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  return (
    <ul className={css['kinds']}>
      {kinds.map((one) => (
        <li key={one.kind} className={css['kind']}>
          <div className={css['name']}>
            <h3>{word('supportKind', one.kind)}</h3>
            <p className={css['tags']}>
              <KindTags one={one} />
            </p>
          </div>
          <dl className={css['rows']}>
            {progress !== undefined && <Row name={t('support.progress')}>{progress(one)}</Row>}
            {one.content !== null && <Row name={t('support.content')}>{one.content[language]}</Row>}
            {levelsOf(one).length > 0 && (
              <Row name={t('support.level')}>
                <Levels levels={levelsOf(one)} />
              </Row>
            )}
            {one.windows.length > 0 && (
              <Row name={t('support.window')}>
                <Windows one={one} />
              </Row>
            )}
            {one.citation !== null && <Row name={t('support.under')}>{textsOf(one).map((text) => citationIn(language, text)).join('; ')}</Row>}
          </dl>
          {one.conflict !== null && <p className={css['conflict']}>{t(one.conflict === 'stay' ? 'support.stayConflict' : 'support.legalAidConflict')}</p>}
        </li>
      ))}
    </ul>
  );
}

const textsOf = ({ citation, contentCitation }: EntitlementView): string[] => [...new Set([citation, contentCitation].filter((text) => text !== null))];

// A length of stay is a level and a time limit: it is told once, with its end.
const levelsOf = ({ level = [], windows }: EntitlementView): SupportLevelView[] => level.filter(({ id }) => !windows.some((window) => window.id === id));

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Levels({ levels }: { levels: readonly SupportLevelView[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  return (
    <ul className={css['lines']}>
      {levels.map((level) => (
        <li key={level.id}>
          {level.text[language]} <span className={css['quiet']}>({word('supportLayer', level.layer)}; {citationIn(language, level.citation)})</span>
          {!level.verified && (
            <>
              {' '}
              <Tag tone="ochre">{t('support.unverified')}</Tag>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Windows({ one }: { one: EntitlementView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={css['lines']}>
      {one.windows.map((window) => (
        <li key={window.id}>
          {window.text[language]} <WindowEnd window={window} /> <span className={css['quiet']}>({citationIn(language, window.citation)})</span>
          {!window.verified && (
            <>
              {' '}
              <Tag tone="ochre">{t('support.unverified')}</Tag>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

import type { EntitlementView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { Tag } from '../shared/Tag.js';
import { useCodeWords } from '../shared/words.js';

/** What must be known first, and whether the level was read. */
export function KindTags({ one }: { one: EntitlementView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const facts = one.needs.filter((fact) => fact !== 'decidedForPerson').map((fact) => word('supportFact', fact));
  return (
    <>
      {facts.length > 0 && <Tag tone="indigo">{t('support.needs', { facts: facts.join(', ') })}</Tag>}
      {one.needs.includes('decidedForPerson') && <Tag>{t('support.perPerson')}</Tag>}
      {one.state !== 'notOffered' && !one.levelVerified && <Tag tone="ochre">{t('support.levelUnverified')}</Tag>}
      {one.state !== 'notOffered' && one.levelVerified && !one.verified && <Tag tone="ochre">{t('support.unverified')}</Tag>}
      {one.state === 'notOffered' && one.reason !== null && <Tag>{word('notOffered', one.reason)}</Tag>}
    </>
  );
}

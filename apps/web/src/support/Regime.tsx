import type { SupportAnswerView, SupportDeciderView } from '@loive/contracts';
import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { citationIn } from '../shared/citation.js';
import { formatDate } from '../shared/dates.js';
import { Note } from '../shared/Note.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Support.module.css';

type Answer = SupportAnswerView & { readonly identifiedOn: string | null };

/** Which regime, why this one, what the law leaves open, and who decides. */
export function Regime({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const { identifiedOn, question, reading } = answer;
  const why = identifiedOn === null ? t('support.regimeFor.notYet', { at: formatDate(answer.on) }) : t('support.regimeFor.identified', { at: formatDate(identifiedOn) });
  return (
    <Note tone={answer.regimeVerified ? 'pine' : 'ochre'} icon={<IconScale aria-hidden />} title={`${word('supportRegime', answer.regime)},`}>
      {why} <span className={css['quiet']}>({citationIn(language, answer.regimeCitation)})</span>
      {reading !== null && <p>{t(`support.reading.${reading}`)}</p>}
      {question !== null && <p>{question[language]}</p>}
      {answer.includesAccompanyingMinor && <p>{t('support.accompanying')}</p>}
      {answer.decidedBy !== null && <Decider decidedBy={answer.decidedBy} />}
    </Note>
  );
}

function Decider({ decidedBy }: { decidedBy: SupportDeciderView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const { agencyType, candidates } = decidedBy;
  const maybe = candidates.map((type) => word('agencyType', type)).join(', ');
  return (
    <p>
      {agencyType === null ? t('support.decidesNobody') : t('support.decides', { who: word('agencyType', agencyType) })}{' '}
      {maybe !== '' && t('support.decidesMaybe', { who: maybe })} <span className={css['quiet']}>({citationIn(language, decidedBy.citation)})</span>{' '}
      {agencyType !== null && !decidedBy.verified && <Tag tone="ochre">{t('support.unverified')}</Tag>}
    </p>
  );
}

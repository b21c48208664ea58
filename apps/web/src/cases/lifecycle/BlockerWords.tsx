import type { BlockerView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/words.js';
import css from './NextSteps.module.css';
import { whoCanHelp } from './who-can-help.js';

/** Names roles, with the kind of agency where it tells them apart: `Lãnh đạo đơn vị (Công an cấp tỉnh)`. */
function useWhoWords(): (blockers: readonly BlockerView[]) => string {
  const { t } = useTranslation();
  const word = useCodeWords();
  return (blockers) => {
    const { who, more } = whoCanHelp(blockers);
    const named = who.map(({ role, agencyTypes }) =>
      agencyTypes.length === 0 ? word('role', role) : `${word('role', role)} (${agencyTypes.map((type) => word('agencyType', type)).join(', ')})`,
    );
    return [named.join('; '), more ? t('cases.steps.elsewhere') : ''].filter(Boolean).join(' ');
  };
}

/** What is missing, and which role can clear it; never a person's name. */
export function BlockerWords({ blockers }: { blockers: readonly BlockerView[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const whoWords = useWhoWords();
  if (blockers.length === 0) return null;
  const who = whoWords(blockers);
  const only = blockers[0]?.code;
  if (only === 'past') return <p className={css['why']}>{t('cases.steps.past')}</p>;
  if (only === 'anotherRole') return <p className={css['why']}>{t('cases.steps.another', { who })}</p>;
  return (
    <div className={css['why']}>
      <p>{t('cases.steps.need', { what: blockers.map(({ code }) => word('cases.blocker', code)).join('; ') })}</p>
      {who !== '' && <p>{t('cases.steps.who', { who })}</p>}
    </div>
  );
}

import type { BlockerView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../shared/words.js';
import css from './NextSteps.module.css';

/** More kinds of agency than this say less than the role alone. */
const FEW = 2;

/** Names roles, with the kind of agency where it tells them apart: `Lãnh đạo đơn vị (Công an cấp tỉnh)`. */
function useWhoWords(): (blockers: readonly BlockerView[]) => string {
  const word = useCodeWords();
  return (blockers) => {
    const typesOf = new Map<string, Set<string>>();
    for (const { role, agencyTypes } of blockers.flatMap(({ who }) => who)) {
      const types = typesOf.get(role) ?? new Set();
      agencyTypes.forEach((type) => types.add(type));
      typesOf.set(role, types);
    }
    return [...typesOf]
      .map(([role, types]) =>
        types.size === 0 || types.size > FEW
          ? word('role', role)
          : `${word('role', role)} (${[...types].map((type) => word('agencyType', type)).join(', ')})`,
      )
      .join('; ');
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

import type { BlockerView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../shared/words.js';
import css from './NextSteps.module.css';

/** More kinds of agency than this are not worth reading out one by one. */
const FEW = 4;

/** What is missing, and which role in which kind of agency can clear it; never a person's name. */
export function BlockerWords({ blockers }: { blockers: readonly BlockerView[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  if (blockers.length === 0) return null;
  const what = blockers.map(({ code }) => word('cases.blocker', code)).join('; ');
  const who = new Set(
    blockers.flatMap((blocker) =>
      blocker.who.map(({ role, agencyTypes }) => {
        const types = agencyTypes.slice(0, FEW).map((type) => word('agencyType', type));
        const more = agencyTypes.length > FEW ? '…' : '';
        return types.length === 0 ? word('role', role) : `${word('role', role)} (${types.join(', ')}${more})`;
      }),
    ),
  );
  return (
    <div className={css['why']}>
      <p>{t('cases.steps.need', { what })}</p>
      {who.size > 0 && <p>{t('cases.steps.who', { who: [...who].join('; ') })}</p>}
    </div>
  );
}

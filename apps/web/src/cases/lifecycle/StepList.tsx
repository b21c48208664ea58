import type { CaseView, NextStepView } from '@loive/contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../app/shortcuts.js';
import { Countdown } from '../../shared/Countdown.js';
import { useCodeWords } from '../../shared/words.js';
import { BlockerWords } from './BlockerWords.js';
import css from './NextSteps.module.css';
import { allowedGroups, blockedSteps } from '../record/step-groups.js';

interface StepListProps {
  view: CaseView;
  agencyId: string;
  onChoose: (type: string) => void;
}

/** The two halves of the panel: steps as buttons, and blocked steps with what is missing and who can help. */
export function StepList({ view, agencyId, onChoose }: StepListProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const list = useRef<HTMLDivElement>(null);
  const [all, setAll] = useState(false);
  const groups = allowedGroups(view.nextSteps, view.duties, agencyId);
  const { near, far } = blockedSteps(view.nextSteps);

  const move = (by: 1 | -1): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[Math.min(Math.max(at + by, 0), buttons.length - 1)]?.focus();
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  useShortcut('ArrowDown', () => move(1));
  useShortcut('ArrowUp', () => move(-1));

  return (
    <div ref={list} className={css['halves']}>
      <section aria-labelledby="buoc-duoc-phep">
        <h2 id="buoc-duoc-phep" className={css['title']}>
          {t('cases.steps.allowed')}
        </h2>
        {groups.length === 0 && <p className={css['none']}>{t('cases.steps.none')}</p>}
        {groups.map(({ group, steps }) => (
          <div key={group} className={css['group']}>
            <h3 className={css['heading']}>{t(`cases.steps.group.${group}`)}</h3>
            <ul className={css['list']}>
              {steps.map(({ step, duty }) => (
                <li key={step.type}>
                  <button type="button" className={css['step']} onClick={() => onChoose(step.type)}>
                    <span>{word('cases.event.do', step.type)}</span>
                    {duty !== null && <Countdown dueAt={duty.dueAt} openedAt={duty.openedAt} operationalTarget={duty.operationalTarget} />}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section aria-labelledby="buoc-chua-the">
        <h2 id="buoc-chua-the" className={css['title']}>
          {t('cases.steps.blocked')}
        </h2>
        {near.length === 0 && <p className={css['none']}>{t('cases.steps.noneBlocked')}</p>}
        <Blocked steps={near} />
        {far.length > 0 && !all && (
          <button type="button" className={css['more']} onClick={() => setAll(true)}>
            {t('cases.steps.more', { count: far.length })}
          </button>
        )}
        {all && <Blocked steps={far} />}
      </section>
    </div>
  );
}

function Blocked({ steps }: { steps: readonly NextStepView[] }) {
  const word = useCodeWords();
  if (steps.length === 0) return null;
  return (
    <ul className={css['list']}>
      {steps.map((step) => (
        <li key={step.type} className={css['blocked']}>
          <p>{word('cases.event.do', step.type)}</p>
          <BlockerWords blockers={step.blockers} />
        </li>
      ))}
    </ul>
  );
}

import type { DutyRungView, DutyView, NextStepView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Countdown } from '../../shared/Countdown.js';
import { formatDateTime } from '../../shared/dates.js';
import { useCodeWords, useLanguage } from '../../shared/words.js';
import { citationIn } from '../../shared/citation.js';
import { ClockNote } from './ClockNote.js';
import css from './DutiesCard.module.css';
import type { DutyEvent } from '../record/duty-events.js';
import { DutyOwner } from './DutyOwner.js';
import { DutyTags } from './DutyTags.js';
import { LadderNote } from './LadderNote.js';
import { useRecord } from '../record/record-context.js';

/** One duty: what, who, under which article, until when; and the step that meets it, if it is this reader's now. */
export function DutyRow({ duty, rungs, step, deeds }: { duty: DutyView; rungs: readonly DutyRungView[]; step: NextStepView | null; deeds: readonly DutyEvent[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const record = useRecord();
  const name = word('step', duty.step);
  const isOpen = duty.state === 'open';
  const preset = { dutyId: duty.id, step: duty.step };

  return (
    <li className={css['row']} data-open={isOpen}>
      <span className={css['mark']}>
        {isOpen ? <IconCircle size={18} aria-hidden /> : duty.state === 'met' ? <IconCircleCheck size={18} aria-hidden /> : <IconCircleMinus size={18} aria-hidden />}
        <span className="visually-hidden">{t(isOpen ? 'cases.duty.todo' : duty.state === 'met' ? 'cases.duty.done' : 'cases.duty.notApplicable')}: </span>
      </span>
      <div className={css['what']}>
        <p className={css['name']}>{name}</p>
        <p className={css['meta']}>
          {isOpen ? <DutyOwner duty={duty} /> : <Past duty={duty} />}
          {' · '}
          <DutyTags duty={duty} />
        </p>
        {isOpen && <ClockNote duty={duty} />}
        {isOpen && <LadderNote duty={duty} rungs={rungs} />}
      </div>
      {isOpen && duty.paused === null && (
        <span className={css['due']}>
          <Countdown
            dueAt={duty.dueAt}
            openedAt={duty.openedAt}
            citation={citationIn(language, duty.citation)}
            operationalTarget={duty.operationalTarget}
          />
        </span>
      )}
      {step !== null && (
        <span className={`${css['act']} no-print`}>
          <Button
            variant="light"
            fullWidth
            className={css['button']}
            aria-label={`${word('cases.event.short', step.type)}: ${name}`}
            onClick={() => record({ type: step.type, preset: step.type === 'completeDuty' ? preset : {} })}
          >
            {word('cases.event.short', step.type)}
          </Button>
        </span>
      )}
      {deeds.length > 0 && (
        <span className={`${css['deeds']} no-print`}>
          {deeds.map((deed) => (
            <button key={deed} type="button" className={css['waive']} onClick={() => record({ type: deed, preset })}>
              {word('cases.event.short', deed)}
              <span className="visually-hidden">: {name}</span>
            </button>
          ))}
        </span>
      )}
    </li>
  );
}

function Past({ duty }: { duty: DutyView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words =
    duty.state === 'met'
      ? t('cases.duty.met', { at: duty.metAt === null ? '' : formatDateTime(duty.metAt) })
      : t(duty.state === 'ended' ? 'cases.duty.ended' : 'cases.duty.notApplicable');
  const owner = duty.owner === null ? '' : ` · ${language === 'en' && duty.owner.nameEn !== '' ? duty.owner.nameEn : duty.owner.nameVi}`;
  return words + owner;
}

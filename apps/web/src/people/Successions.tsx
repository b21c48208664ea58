import type { SuccessionCountsView, SuccessionEventType, SuccessionOfView, SuccessionStepView } from '@loive/contracts';
import { Button, Progress } from '@mantine/core';
import { IconAlertTriangle, IconArrowsExchange, IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../shared/Card.js';
import { formatDate, formatDateTime } from '../shared/dates.js';
import { Inheritors } from '../shared/Inheritors.js';
import { Note } from '../shared/Note.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useLanguage } from '../shared/words.js';
import { successionsQuery } from './queries.js';
import { SuccessionDialog } from './SuccessionDialog.js';
import css from './Successions.module.css';

const COUNTED = ['cases', 'owned', 'duties', 'referralsSent', 'referralsReceived', 'named'] as const satisfies readonly (keyof SuccessionCountsView)[];

/** Ended agencies whose open work waits to be passed on; nothing where the reader stands at no end of one. */
export function Successions() {
  const asked = useQuery(successionsQuery);
  const [step, setStep] = useState<{ of: SuccessionOfView; type: SuccessionEventType } | null>(null);
  if (asked.isError && asked.data === undefined) return <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />;
  return (
    <div className={css['list']}>
      {(asked.data?.items ?? []).map((of) => (
        <Succession key={of.agency.id} of={of} onStep={(type) => setStep({ of, type })} />
      ))}
      <SuccessionDialog asked={step} onClose={() => setStep(null)} />
    </div>
  );
}

function Succession({ of, onStep }: { of: SuccessionOfView; onStep: (type: SuccessionEventType) => void }) {
  const { t } = useTranslation();
  const english = useLanguage() === 'en' && of.agency.nameEn !== '';
  const { counts, step, toChoose, may } = of;
  const left = counts.cases + counts.toChoose;
  return (
    <Card title={t('succession.title', { agency: english ? of.agency.nameEn : of.agency.nameVi })} icon={<IconArrowsExchange size={18} aria-hidden />}>
      <div className={css['body']} data-succession={step?.state ?? 'open'}>
        <p>{t('succession.period', { from: formatDate(of.from), to: of.to === null ? '' : formatDate(of.to) })}</p>
        <Inheritors became={of.became} />
        {left === 0 && counts.sealed === 0 ? (
          <p>{t('succession.nothing')}</p>
        ) : (
          <>
            <h3 className={css['head']}>{t('succession.open')}</h3>
            <dl className={css['counts']}>
              {COUNTED.map((name) => (
                <div key={name}>
                  <dt>{t(`succession.count.${name}`)}</dt>
                  <dd>{counts[name]}</dd>
                </div>
              ))}
            </dl>
            {counts.toChoose > 0 && <p>{t(toChoose.length === 0 ? 'succession.chooseElsewhere' : 'succession.chooseTitle', { count: counts.toChoose })}</p>}
            {counts.sealed > 0 && (
              <Note tone="ochre" icon={<IconEyeOff aria-hidden />}>
                {t('succession.sealed', { count: counts.sealed })}
              </Note>
            )}
          </>
        )}
        {step !== null && <Step step={step} />}
        <p className={css['quiet']}>{t('succession.stays')}</p>
        <div className={css['steps']}>
          {may.map((type) => (
            <Button key={type} variant={type === 'refuse' ? 'default' : 'filled'} onClick={() => onStep(type)}>
              {t(`succession.step.${type === 'refuse' && step?.mine === true ? 'takeBack' : type}`)}
            </Button>
          ))}
        </div>
      </div>
    </Card>
  );
}

function Step({ step }: { step: SuccessionStepView }) {
  const { t } = useTranslation();
  const { state, cases, moved, stopped, decidedBy, decidedAt } = step;
  const by = { name: decidedBy?.name ?? '', at: decidedAt === null ? '' : formatDateTime(decidedAt) };
  const words = {
    asked: t('succession.asked', { name: step.askedBy.name, at: formatDateTime(step.askedAt) }),
    refused: t('succession.refused', by),
    running: t('succession.running', { moved, cases }),
    done: t('succession.done', { moved, cases, ...by }),
  };
  return (
    <div className={css['body']} role="status">
      <p>{words[state]}</p>
      {state === 'running' && <Progress value={cases === 0 ? 100 : (moved / cases) * 100} aria-label={words.running} />}
      {stopped > 0 && (
        <Note tone="clay" icon={<IconAlertTriangle aria-hidden />}>
          {t('succession.stopped', { count: stopped })}
        </Note>
      )}
    </div>
  );
}

import type { CallStepView, CallView } from '@loive/contracts';
import { dayInVietnam, receiverTypesFor } from '@loive/domain';
import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MissingPage } from '../app/FallbackPages.js';
import { problemOf } from '../api/problem.js';
import { PlaceName } from '../places/PlaceName.js';
import { Card } from '../shared/Card.js';
import { formatDateTime } from '../shared/dates.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { say } from '../shared/toasts.js';
import { Toasts } from '../shared/Toasts.js';
import { Waiting } from '../shared/Waiting.js';
import { useLanguage } from '../shared/words.js';
import { CallDialog, type CallStep } from './CallDialog.js';
import { CallStanding } from './CallRows.js';
import css from './Hotline.module.css';
import { callQuery } from './queries.js';

const inside = getRouteApi('/inside');

/** One call: what was told, what was done, and what can be done now. */
export function CallPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const asked = useQuery(callQuery(id));
  if (problemOf(asked.error)?.status === 404 || problemOf(asked.error)?.status === 403) return <MissingPage />;
  if (asked.data === undefined) return asked.isError ? <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} /> : <Waiting lines={8} />;
  const call = asked.data;
  return (
    <>
      <PageHead
        title={t('hotline.one', { kind: t(`hotline.kind.${call.kind}`), at: formatDateTime(call.at) })}
        tab={t('hotline.title')}
        sub={<CallStanding call={call} />}
        actions={
          <Button variant="default" renderRoot={(props) => <Link to="/tong-dai" {...props} />}>
            {t('hotline.back')}
          </Button>
        }
      />
      <Call call={call} />
      <Toasts />
    </>
  );
}

function Call({ call }: { call: CallView }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { agency } = inside.useRouteContext().session;
  const [step, setStep] = useState<CallStep | null>(null);
  // In memory while this page stands, and in no query.
  const [number, setNumber] = useState<string | null>(null);
  const done = (type: CallStep, next: CallView): void => {
    const { number: shown, ...view } = next;
    setNumber(shown);
    client.setQueryData(callQuery(call.id).queryKey, { ...view, number: null });
    void client.invalidateQueries({ queryKey: ['hotline', 'list'] });
    say(t(`hotline.done.${type === 'tie' ? 'openCase' : type}`));
    setStep(null);
  };
  return (
    <div className={css['columns']}>
      <div className={css['main']}>
        <Deeds call={call} onStep={setStep} />
        <Card title={t('hotline.told')}>
          <p className={css['told']}>{call.told ?? t(call.erased ? 'hotline.gone' : 'hotline.nothingTold')}</p>
        </Card>
        <About call={call} />
        {number !== null && (
          <Card title={t('hotline.number')}>
            <div className={css['number']} role="status">
              <strong>{number}</strong>
              {call.safeContact !== null && <p>{call.safeContact}</p>}
              <Button size="xs" variant="default" leftSection={<IconEyeOff size={16} aria-hidden />} onClick={() => setNumber(null)}>
                {t('hotline.hide')}
              </Button>
            </div>
          </Card>
        )}
      </div>
      <Steps steps={call.steps} />
      <CallDialog call={call} own={agency.id} step={step} onClose={() => setStep(null)} onDone={done} />
    </div>
  );
}

function Deeds({ call, onStep }: { call: CallView; onStep: (step: CallStep) => void }) {
  const { t } = useTranslation();
  const passable = receiverTypesFor(call.kind).length > 0;
  const opens = passable && call.caseId === null;
  return (
    <div className={`${css['deeds']} no-print`}>
      {passable && (
        <Button variant={call.state === 'toHandOn' ? 'filled' : 'default'} onClick={() => onStep('handOn')}>
          {t('hotline.do.handOn')}
        </Button>
      )}
      {opens && (
        <Button variant="default" renderRoot={(props) => <Link to="/ho-so/moi" search={{ cuoc: call.id }} {...props} />}>
          {t('hotline.do.openCase')}
        </Button>
      )}
      {opens && (
        <Button variant="default" onClick={() => onStep('tie')}>
          {t('hotline.do.tie')}
        </Button>
      )}
      {call.caseId !== null && (
        <Button variant="default" renderRoot={(props) => <Link to="/ho-so/$ma" params={{ ma: call.caseId ?? '' }} {...props} />}>
          {t('hotline.toCase')}
        </Button>
      )}
      <Button variant="default" onClick={() => onStep('classify')}>
        {t('hotline.do.classify')}
      </Button>
      {call.hasNumber && (
        <Button variant="default" onClick={() => onStep('showNumber')}>
          {t('hotline.do.showNumber')}
        </Button>
      )}
    </div>
  );
}

function About({ call }: { call: CallView }) {
  const { t } = useTranslation();
  const { caller, language, placeId, at, hasNumber, repeats, callBack, safeContact, recording } = call;
  const loose = t as unknown as (key: string) => string;
  const known = !hasNumber ? t('hotline.none') : repeats === null ? t('hotline.covered') : repeats === 0 ? t('hotline.firstCall') : t('hotline.repeats', { count: repeats });
  const facts: readonly (readonly [label: string, value: React.ReactNode])[] = [
    [t('hotline.callerLabel'), caller === null ? '' : t(`hotline.caller.${caller}`)],
    [t('hotline.language'), language === null ? '' : loose(`intake.languageName.${language}`)],
    [t('hotline.place'), placeId === null ? t('hotline.none') : <PlaceName key="place" id={placeId} on={dayInVietnam(at)} />],
    [t('hotline.number'), known],
    [t('hotline.callBackLabel'), t(`hotline.callBack.${callBack}`)],
    ...(safeContact === null ? [] : [[t('hotline.safeContact'), safeContact] as const]),
    [t('hotline.recording'), recording ?? t('hotline.none')],
  ];
  return (
    <Card title={t('hotline.about')}>
      <dl className={css['facts']}>
        {facts.map(([label, value]) => [<dt key={`${label} name`}>{label}</dt>, <dd key={label}>{value}</dd>])}
      </dl>
    </Card>
  );
}

function Steps({ steps }: { steps: readonly CallStepView[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const what = ({ kind, agency, reason }: CallStepView): string => {
    if (agency !== null) return language === 'en' && agency.nameEn !== '' ? agency.nameEn : agency.nameVi;
    if (reason !== null) return t(`hotline.reason.${reason}`);
    return kind === null ? '' : t(`hotline.kind.${kind}`);
  };
  return (
    <Card title={t('hotline.steps')}>
      <ol className={css['steps']}>
        {[...steps].reverse().map((step) => (
          <li key={step.seq}>
            {t(`hotline.step.${step.type}`, { what: what(step) })}
            <span className={css['quiet']}>
              {step.person.name} · {formatDateTime(step.at)}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

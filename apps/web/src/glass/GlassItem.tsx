import type { BreakGlassView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconCheck, IconClock, IconFlame, IconHourglass, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../shared/AgencyName.js';
import { useLengthWords } from '../shared/Countdown.js';
import { formatDateTime } from '../shared/dates.js';
import { Tag, type Tone } from '../shared/Tag.js';
import { useNow } from '../shared/useNow.js';
import { useCodeWords } from '../shared/words.js';
import css from './Glass.module.css';

const STATE: Readonly<Record<BreakGlassView['state'], { tone: Tone; icon: typeof IconFlame }>> = {
  waiting: { tone: 'ochre', icon: IconHourglass },
  live: { tone: 'clay', icon: IconFlame },
  over: { tone: 'plain', icon: IconClock },
  refused: { tone: 'plain', icon: IconX },
};

/** What a reader may do about an emergency opening of somebody else. */
export type GlassStep = 'confirm' | 'refuse' | 'review';
const STEPS: readonly GlassStep[] = ['confirm', 'refuse', 'review'];

/** One emergency opening: which case, what of it, who, why, how long yet, and what became of the review. */
export function GlassItem({ glass, mine, onStep }: { glass: BreakGlassView; mine: boolean; onStep: (glass: BreakGlassView, step: GlassStep) => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const { tone, icon: Icon } = STATE[glass.state];
  const steps = STEPS.filter((type) => glass.nextSteps.some((step) => step.type === type && step.allowed));
  return (
    <li className={css['item']}>
      <p className={css['top']}>
        {mine && glass.state === 'live' ? (
          <Link to="/ho-so/$ma" params={{ ma: glass.code }} className={css['code']}>
            {glass.code}
          </Link>
        ) : (
          <span className={css['code']}>{glass.code}</span>
        )}
        <Tag tone={tone} icon={<Icon aria-hidden />}>
          {t(`glass.state.${glass.state}`)}
        </Tag>
        <Left glass={glass} />
      </p>
      <p>{glass.compartments.map((name) => word('reveal.compartment', name)).join(', ')}</p>
      <p className={css['quiet']}>
        {word('cases.field.codeIn.breakGlass', glass.reason)} · {formatDateTime(glass.askedAt)}
        {!mine && (
          <>
            {' '}
            · {glass.person !== null && `${glass.person.name}, `}
            <AgencyName agency={glass.agency} />
          </>
        )}
      </p>
      <Review glass={glass} />
      {steps.length > 0 && (
        <div className={`${css['steps']} no-print`}>
          {steps.map((step) => (
            <Button key={step} size="xs" variant={step === 'refuse' ? 'default' : 'light'} onClick={() => onStep(glass, step)}>
              {t(`glass.step.${step}`)}
              <span className="visually-hidden">: {glass.code}</span>
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

function Left({ glass: { state, until } }: { glass: BreakGlassView }) {
  const { t } = useTranslation();
  const length = useLengthWords();
  const now = useNow();
  if (state !== 'live' || until === null) return null;
  return <span className={css['left']}>{t('time.left', { length: length(Math.max(0, Date.parse(until) - now)) })}</span>;
}

function Review({ glass: { reviewBy, finding } }: { glass: BreakGlassView }) {
  const { t } = useTranslation();
  if (finding !== null) {
    return (
      <p className={css['quiet']}>
        <Tag tone={finding === 'justified' ? 'sage' : 'ochre'} icon={<IconCheck aria-hidden />}>
          {t(`glass.finding.${finding}`)}
        </Tag>
      </p>
    );
  }
  return reviewBy === null ? null : <p className={css['quiet']}>{t('glass.reviewBy', { at: formatDateTime(reviewBy) })}</p>;
}

import type { RevealView, TimelineEventView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordedTicks, ticksIn } from '../../screening/RecordedTicks.js';
import { AgencyName } from '../../shared/AgencyName.js';
import { formatDateTime } from '../../shared/dates.js';
import { Note } from '../../shared/Note.js';
import { useCodeWords } from '../../shared/words.js';
import { guardedFields, inReadingOrder } from './look.js';
import { focusWayIn } from './look-focus.js';
import css from './Revealed.module.css';
import type { OpenLook } from './use-look.js';
import { useFieldWords, useValueWords } from './use-value-words.js';

interface RevealedProps {
  open: OpenLook;
  /** The line of the card that was opened. */
  line: string;
  /** The log, for naming the event that set each value. */
  events: readonly TimelineEventView[];
  onMask: () => void;
}

/** The values of an open compartment, newest first, with the time that is left. Never printed. */
export function Revealed({ open: { look, left }, line, events, onMask }: RevealedProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const fieldWords = useFieldWords();
  const valueWords = useValueWords();
  const told = (field: string, value: unknown): ReactNode => {
    const ticks = ticksIn(value);
    if (ticks === null) return valueWords(value);
    // Intake asks in shorter words than the tool's.
    return <RecordedTicks ticks={ticks} signWords={field === 'indicators' ? (sign) => valueWords([sign]) : (sign) => word('screening', sign)} />;
  };
  const box = useRef<HTMLDivElement>(null);
  const guarded = guardedFields(look);
  const [shown, setShown] = useState(false);
  useLayoutEffect(() => {
    const node = box.current;
    node?.focus();
    // Whoever masked it, the clock too: a focus inside must not fall to the top of the page.
    return () => {
      if (node?.contains(document.activeElement) === true) focusWayIn(line);
    };
  }, [line]);

  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={`${word('reveal.compartment', look.compartment)}: ${t('reveal.shown')}`} className={`${css['box']} no-print`} data-revealed>
      <div className={css['head']}>
        <span role="timer" aria-live="off">{t('reveal.left', { n: left })}</span>
        <Button size="compact-sm" variant="default" className={css['mask']} onClick={onMask}>
          {t('reveal.mask')}
        </Button>
      </div>
      {look.compartment === 'contact' && look.entries.length > 0 && <SafeContact first={look.first} />}
      {guarded.length > 0 && !shown && (
        <div className={css['guard']}>
          {look.compartment === 'shelter' && <p>{t('reveal.placeByNeed')}</p>}
          <Button size="compact-sm" variant="light" className={css['mask']} onClick={() => setShown(true)}>
            {t(look.compartment === 'contact' ? 'reveal.showNumber' : 'reveal.showPlace')}
          </Button>
        </div>
      )}
      {look.entries.length === 0 && <p>{t('reveal.nothing')}</p>}
      <ol className={css['entries']}>
        {look.entries.map(({ seq, at, agency, fields, intact, unreadable }) => {
          const type = events.find((event) => event.seq === seq)?.type;
          return (
            <li key={seq}>
              <p className={css['from']}>
                {formatDateTime(at)} · <AgencyName agency={agency} />
                {type !== undefined && ` · ${word('cases.event.done', type)}`}
              </p>
              {unreadable === true ? <Note tone="clay">{t('reveal.unreadable')}</Note> : !intact && <Note tone="clay">{t('reveal.altered')}</Note>}
              <dl className={css['values']}>
                {inReadingOrder(look.compartment, Object.keys(fields).filter((field) => shown || !guarded.includes(field))).map((field) => (
                  <div key={field}>
                    <dt>{fieldWords(look.compartment, field)}</dt>
                    <dd>{told(field, fields[field])}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** How this person is reached without danger, before any number. */
function SafeContact({ first }: { first: RevealView['first'] }) {
  const { t } = useTranslation();
  const rules = [first?.safeContact, first?.safeTimes].filter((rule): rule is string => rule != null && rule !== '');
  return (
    <Note tone="ochre" title={t('reveal.safeFirst')}>
      {rules.length === 0 ? t('reveal.safeUnknown') : rules.join(' · ')}
    </Note>
  );
}

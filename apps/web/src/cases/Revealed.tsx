import type { RevealView } from '@loive/contracts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../api/clock.js';
import { formatDate } from '../shared/dates.js';
import { useCodeWords } from '../shared/words.js';
import css from './PersonCard.module.css';
import { useTelling } from './use-telling.js';

/** Values of one look, the latest of each field, until the time is over or the person masks them. */
export function Revealed({ look, onEnd }: { look: RevealView; onEnd: () => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const tell = useTelling('');
  const until = Date.parse(look.until);
  const secondsLeft = (): number => Math.max(0, Math.min(60, Math.ceil((until - serverNow()) / 1000)));
  const [seconds, setSeconds] = useState(secondsLeft);
  const box = useRef<HTMLDivElement>(null);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    box.current?.focus();
    const timer = setInterval(() => {
      const left = Math.max(0, Math.min(60, Math.ceil((until - serverNow()) / 1000)));
      setSeconds(left);
      if (left === 0) end.current();
    }, 1000);
    return () => clearInterval(timer);
  }, [until]);

  const values = latest(look);
  const label = (name: string): string => {
    const detail = word('cases.field.detail', name);
    return detail === name ? word('cases.field.label', name) : detail;
  };
  return (
    <div ref={box} tabIndex={-1} className={css['revealed']}>
      {values.length === 0 && <p>{t('cases.reveal.nothing')}</p>}
      {values.map(({ name, value, at }) => (
        <p key={`${name} ${at}`}>
          <span className={css['small']}>{name === 'note' ? t('cases.reveal.note', { at: formatDate(at) }) : label(name)}</span> {tell(name, value)}
        </p>
      ))}
      <p className={css['small']}>
        <span aria-hidden>{t('cases.reveal.left', { seconds })}</span>{' '}
        <button type="button" className={css['withdraw']} onClick={onEnd}>
          {t('cases.reveal.hide')}
        </button>
      </p>
    </div>
  );
}

/** The newest value of each field; every note stays. */
function latest(look: RevealView): { name: string; value: unknown; at: string }[] {
  const seen = new Set<string>();
  return look.entries.flatMap(({ fields, at }) =>
    Object.entries(fields).flatMap(([name, value]) => {
      if (name !== 'note' && seen.has(name)) return [];
      seen.add(name);
      return [{ name, value, at }];
    }),
  );
}

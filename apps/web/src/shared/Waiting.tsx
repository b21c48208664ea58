import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Waiting.module.css';

/** Grey lines in the place of words, shown only when the answer takes more than 300 ms. */
export function Waiting({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={css['waiting']} data-shown={shown}>
      <span className="visually-hidden">{t('app.loading')}</span>
      {shown && Array.from({ length: lines }, (_, index) => <span key={index} className={css['line']} aria-hidden />)}
    </div>
  );
}

/** A thin line under the top bar while rows already on the screen are asked for again. */
export function Refreshing({ on }: { on: boolean }) {
  return <div className={css['thin']} data-on={on} aria-hidden />;
}

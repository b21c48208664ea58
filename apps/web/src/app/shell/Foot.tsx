import { useTranslation } from 'react-i18next';
import { isDemo } from '../demo.js';
import css from './Foot.module.css';

/** The standing note: views are recorded; and that the cases are made up, where they are. */
export function Foot({ className, as: Part = 'div' }: { className?: string | undefined; as?: 'div' | 'footer' }) {
  const { t } = useTranslation();
  return (
    <Part className={className}>
      <p className={css['note']}>{t('app.viewsLogged')}</p>
      {isDemo() && <p className={css['note']}>{t('app.demo')}</p>}
    </Part>
  );
}

import { IconHeartHandshake, IconLink, IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../app/shell/Mark.js';
import css from './Doorway.module.css';

/** The picture beside the sign-in: a doorway, hills and a path that leads home. */
export function Doorway() {
  const { t } = useTranslation();
  return (
    <header className={css['panel']}>
      <div className={css['brand']}>
        <Mark size={34} />
        <p>
          <strong>{t('app.name')}</strong>
          <span>{t('app.line')}</span>
        </p>
      </div>
      <svg className={css['picture']} viewBox="0 0 420 300" fill="none" strokeLinecap="round" aria-hidden="true">
        <path d="M0 236c60-34 104-38 160-14s118 22 170-8 70-26 90-24" stroke="#2c5c5b" strokeWidth="2" />
        <path d="M0 262c80-26 140-22 200-6s140 14 220-16" stroke="#2c5c5b" strokeWidth="2" />
        <path d="M128 288V132a82 82 0 0 1 164 0v156" stroke="#dceae7" strokeWidth="5" />
        <path d="M146 288V134a64 64 0 0 1 128 0v154" stroke="#4f7f7c" strokeWidth="2" />
        <path d="M178 288c4-40 62-42 58-84-3-28-40-30-34-62 3-15 14-21 18-34" stroke="#e6b65c" strokeWidth="5" />
        <path d="M96 288h228" stroke="#dceae7" strokeWidth="5" />
      </svg>
      <div className={css['words']}>
        <p className={css['motto']}>{t('signIn.motto')}</p>
        <ul>
          <li>
            <IconHeartHandshake size={20} stroke={1.6} aria-hidden /> {t('signIn.points.person')}
          </li>
          <li>
            <IconScale size={20} stroke={1.6} aria-hidden /> {t('signIn.points.law')}
          </li>
          <li>
            <IconLink size={20} stroke={1.6} aria-hidden /> {t('signIn.points.trace')}
          </li>
        </ul>
      </div>
    </header>
  );
}

import { IconEyeOff, IconInfoCircle } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import { Note } from '../shared/Note.js';
import { PageHead } from '../shared/PageHead.js';
import css from './HomePage.module.css';

const inside = getRouteApi('/inside');

/** For those who read no case: what they can do here, and that no case is shown to them. */
export function HomePage() {
  const { t } = useTranslation();
  const { session } = inside.useRouteContext();
  const { role } = session;
  const known = role === 'statistician' || role === 'agencyAdmin' ? role : null;
  return (
    <>
      <PageHead title={t('home.hello', { name: session.user.name })} tab={t('nav.home')} sub={<AgencyName agency={session.agency} />} />
      <div className={css['page']}>
        <Card title={t(`role.${role}`)}>
          {known !== null && (
            <div className={css['words']}>
              <p>{t(`home.${known}.body`)}</p>
              <Note tone="pine" icon={<IconInfoCircle aria-hidden />}>
                {t(`home.${known}.why`)}
              </Note>
            </div>
          )}
        </Card>
        {known !== null && (
          <Note tone="plain" icon={<IconEyeOff aria-hidden />}>
            {t('home.noCases')}
          </Note>
        )}
      </div>
    </>
  );
}

import type { CallView } from '@loive/contracts';
import { mayLogCalls, seesCalls } from '@loive/domain';
import { IconPhoneIncoming } from '@tabler/icons-react';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MissingPage } from '../app/FallbackPages.js';
import { formatTime } from '../shared/dates.js';
import { Note } from '../shared/Note.js';
import { PageHead } from '../shared/PageHead.js';
import { Toasts } from '../shared/Toasts.js';
import { CallList } from './CallList.js';
import css from './Hotline.module.css';
import { LogForm } from './LogForm.js';

const inside = getRouteApi('/inside');

/** The hotline's desk: the call that goes on, and beside it the calls of the day. Oversight sees the list alone, masked. */
export function HotlinePage() {
  const { t } = useTranslation();
  const { agency, role } = inside.useRouteContext().session;
  const [logged, setLogged] = useState<CallView | null>(null);
  const who = { role, agencyType: agency.type };
  if (!seesCalls(who)) return <MissingPage />;
  const own = mayLogCalls(who);
  return (
    <>
      <PageHead title={t('hotline.title')} tab={t('hotline.title')} sub={t(own ? 'hotline.lead' : 'hotline.overseen')} />
      {!own && <CallList opens={false} />}
      {own && (
        <div className={css['page']}>
          <LogForm onLogged={setLogged} />
          <div>
            <div role="status" className={css['logged']}>{logged !== null && <Logged call={logged} />}</div>
            <CallList opens />
          </div>
        </div>
      )}
      <Toasts />
    </>
  );
}

/** What is known of the caller right after a call was saved, and the way on. */
function Logged({ call }: { call: CallView }) {
  const { t } = useTranslation();
  const { id, kind, at, repeats, state } = call;
  return (
    <Note tone={state === 'toHandOn' ? 'ochre' : 'pine'} icon={<IconPhoneIncoming aria-hidden />} title={t('hotline.one', { kind: t(`hotline.kind.${kind}`), at: formatTime(at) })}>
      {repeats !== null && <p>{repeats === 0 ? t('hotline.firstCall') : t('hotline.repeats', { count: repeats })}</p>}
      <p>
        <Link to="/tong-dai/$cuoc" params={{ cuoc: id }}>
          {t(state === 'toHandOn' ? 'hotline.state.toHandOn' : 'hotline.about')}
        </Link>
      </p>
    </Note>
  );
}

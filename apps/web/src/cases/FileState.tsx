import type { CaseView, TimelineEventView } from '@loive/contracts';
import { declines } from '@loive/domain';
import { IconArchive, IconEraser, IconFlame, IconGavel, IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLengthWords } from '../shared/Countdown.js';
import { formatDateTime } from '../shared/dates.js';
import { Note } from '../shared/Note.js';
import { useNow } from '../shared/useNow.js';
import { useCodeWords } from '../shared/words.js';
import css from './CasePage.module.css';
import { factsOf } from './record/facts.js';
import { useCourtOrderWords } from './record/use-people.js';

const day = (on: string): string => on.split('-').reverse().join('/');

/** What stands over the whole file: opened in an emergency or by a court, refused by an adult, held, to be erased, erased. Told once, calmly. */
export function FileState({ view, events }: { view: CaseView; events: readonly TimelineEventView[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const { hold, erasure, sealing, admission, choice } = factsOf(view);
  const orderWords = useCourtOrderWords(view, events);
  const erased = view.erased || erasure?.on != null;
  const refused = !erased && choice !== undefined && declines({ choice, minorU18: view.child, presumedChild: false });
  const notes = [
    view.glass !== null && <Glass key="glass" glass={view.glass} />,
    erased && (
      <Note key="erased" tone="plain" icon={<IconEraser aria-hidden />} title={t('access.erased.title')}>
        {erasure?.on != null && t('access.erased.on', { at: day(erasure.on), ground: word('cases.field.codeIn.erase', erasure.ground) })} {t('access.erased.body')}
      </Note>
    ),
    refused && (
      <Note key="refused" tone="plain" icon={<IconUserOff aria-hidden />} title={t('access.refusal.title')}>
        {t(hold == null ? 'access.refusal.cleared' : 'access.refusal.kept')} {t('access.refusal.again')}
      </Note>
    ),
    hold != null && (
      <Note key="hold" tone="plum" icon={<IconArchive aria-hidden />} title={t('access.hold.title', { at: day(hold.on) })}>
        {word('cases.field.codeIn.placeHold', hold.ground)}. {t(hold.liftBy === null ? 'access.hold.body' : 'access.hold.lifting')}
      </Note>
    ),
    !erased && erasure != null && (
      <Note key="erasing" tone="ochre" icon={<IconEraser aria-hidden />} title={t('access.erasing.title')}>
        {word('cases.field.codeIn.erase', erasure.ground)}. {t('access.erasing.body')}
      </Note>
    ),
    sealing != null && (
      <Note key="sealing" tone="indigo" icon={<IconGavel aria-hidden />}>
        {t(sealing.sealId === null ? 'access.sealing' : 'access.unsealing')}
      </Note>
    ),
    admission != null && (
      <Note key="admission" tone="indigo" icon={<IconGavel aria-hidden />}>
        {t('access.admission')}
      </Note>
    ),
    view.courtOrders.length > 0 && (
      <Note key="orders" tone="indigo" icon={<IconGavel aria-hidden />} title={t('access.courtOrders')}>
        {view.courtOrders.map((order) => (
          <p key={order.id}>{orderWords(order)}</p>
        ))}
      </Note>
    ),
  ].filter(Boolean);
  return notes.length === 0 ? null : <div className={css['state']}>{notes}</div>;
}

function Glass({ glass }: { glass: NonNullable<CaseView['glass']> }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const length = useLengthWords();
  const now = useNow();
  const left = Date.parse(glass.until) - now;
  const parts = glass.compartments.map((name) => word('reveal.compartment', name)).join(', ');
  return (
    <Note tone="clay" icon={glass.kind === 'courtOrder' ? <IconGavel aria-hidden /> : <IconFlame aria-hidden />} title={t(`access.glass.${glass.kind}`, { parts })}>
      {glass.kind === 'breakGlass' ? t('access.glass.left', { length: length(Math.max(0, left)) }) : t('access.glass.until', { at: formatDateTime(glass.until) })} {t('access.glass.logged')}
    </Note>
  );
}

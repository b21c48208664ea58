import type { DutyRungView, TimelineEventView } from '@loive/contracts';
import { IconArrowRight, IconBellRinging, IconEye, IconFileText, IconFlame, IconFlag, IconSend, IconUnlink, IconUser } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../app/shortcuts.js';
import { regionOf } from '../cases/record/rail.js';
import { useReadWords } from '../cases/timeline/ReadItem.js';
import type { GatheredRead } from '../cases/record/reads.js';
import { useRungWords } from '../cases/timeline/RungItem.js';
import { byDay } from '../cases/timeline/timeline-days.js';
import { AgencyName } from '../shared/AgencyName.js';
import { formatToday } from '../shared/dates.js';
import { Tag, type Tone } from '../shared/Tag.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Audit.module.css';
import { formatSecond } from './seconds.js';
import { kindOf, type LogKind } from './log-filter.js';

const KIND: Readonly<Record<LogKind, { tone: Tone; icon: typeof IconEye }>> = {
  stage: { tone: 'pine', icon: IconArrowRight },
  duty: { tone: 'sage', icon: IconFlag },
  look: { tone: 'plum', icon: IconEye },
  person: { tone: 'indigo', icon: IconUser },
  referral: { tone: 'indigo', icon: IconSend },
  file: { tone: 'plain', icon: IconFileText },
  glass: { tone: 'clay', icon: IconFlame },
};

interface AuditLogProps {
  events: readonly TimelineEventView[];
  /** Looks to show between the entries. */
  reads: readonly GatheredRead[];
  /** What was told of silent duties. */
  rungs: readonly DutyRungView[];
  chosen: number | null;
  /** Place of the first entry that breaks the chain. */
  broken: number | null;
  onChoose: (event: TimelineEventView) => void;
}

/** The log by day, latest first; J, K or the arrows move, Enter opens the entry beside it. */
export function AuditLog({ events, reads, rungs, chosen, broken, onChoose }: AuditLogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const move = (by: 1 | -1): void => {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const from = at === -1 ? rows.findIndex((row) => row.dataset['entry'] === String(chosen)) : at;
    rows[Math.min(Math.max(from + by, 0), rows.length - 1)]?.focus();
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));

  return (
    <div ref={box} className={css['log']}>
      <h2 className="visually-hidden">{t('audit.log')}</h2>
      {events.length + reads.length + rungs.length === 0 && <p className={css['none']}>{t('audit.none')}</p>}
      {byDay(events, 'recordedAt', { reads, rungs }).map(({ day, at, lines }) => (
        <section key={day} aria-label={day}>
          <h3 className={css['day']}>{formatToday(Date.parse(at), language)}</h3>
          <ul className={css['entries']}>
            {lines.map(({ event, read, rung }) =>
              rung !== null ? (
                <Told key={`${rung.dutyId} ${rung.rung} ${rung.dueAt}`} rung={rung} />
              ) : read !== null ? (
                <Look key={`${read.at} ${read.purpose} ${read.person?.id ?? read.agency.id}`} read={read} />
              ) : (
                <Entry
                  key={event.seq}
                  event={event}
                  chosen={event.seq === chosen}
                  broken={event.seq === broken}
                  onChoose={() => onChoose(event)}
                  onMove={move}
                />
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** A look: no entry of the chain, so there is nothing to choose. */
function Look({ read }: { read: GatheredRead }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const words = useReadWords();
  const glass = read.purpose === 'breakGlass';
  return (
    <li className={css['read']} data-glass={glass}>
      <span className={css['seq']} />
      <span className={css['clock']}>{formatSecond(read.at)}</span>
      <span className={css['kind']}>
        <Tag tone={glass ? 'clay' : 'plain'} icon={glass ? <IconFlame aria-hidden /> : <IconEye aria-hidden />}>
          {t('reads.kind')}
        </Tag>
      </span>
      <span className={css['deed']}>{words(read)}</span>
      <span className={css['by']}>
        {read.person !== null && `${read.person.name} · `}
        <AgencyName agency={read.agency} />
        <span className={css['role']}> · {word('role', read.role)}</span>
      </span>
    </li>
  );
}

/** That a silent duty was told: no entry of the chain either. */
function Told({ rung }: { rung: DutyRungView }) {
  const { t } = useTranslation();
  const words = useRungWords();
  return (
    <li className={css['read']}>
      <span className={css['seq']} />
      <span className={css['clock']}>{formatSecond(rung.at)}</span>
      <span className={css['kind']}>
        <Tag tone="ochre" icon={<IconBellRinging aria-hidden />}>
          {t('ladder.kind')}
        </Tag>
      </span>
      <span className={css['deed']}>{words(rung)}</span>
      <span className={css['by']}>
        {rung.agencies.map((agency, place) => (
          <span key={agency.id}>
            {place > 0 && ' · '}
            <AgencyName agency={agency} />
          </span>
        ))}
      </span>
    </li>
  );
}

interface EntryProps {
  event: TimelineEventView;
  chosen: boolean;
  broken: boolean;
  onChoose: () => void;
  onMove: (by: 1 | -1) => void;
}

function Entry({ event, chosen, broken, onChoose, onMove }: EntryProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const kind = kindOf(event.type, regionOf(event.type) !== null);
  const { tone, icon: Icon } = KIND[kind];
  return (
    <li>
      <button
        type="button"
        data-entry={event.seq}
        className={css['entry']}
        aria-current={chosen ? 'true' : undefined}
        onClick={onChoose}
        onKeyDown={(key) => {
          if (key.key !== 'ArrowDown' && key.key !== 'ArrowUp') return;
          key.preventDefault();
          onMove(key.key === 'ArrowDown' ? 1 : -1);
        }}
      >
        <span className={css['seq']}>#{event.seq}</span>
        <span className={css['clock']}>{formatSecond(event.recordedAt)}</span>
        <span className={css['kind']}>
          <Tag tone={tone} icon={<Icon aria-hidden />}>
            {t(`audit.kind.${kind}`)}
          </Tag>
        </span>
        <span className={css['deed']}>
          {word('cases.event.done', event.type)}
          {broken && (
            <>
              {' '}
              <Tag tone="clay" icon={<IconUnlink aria-hidden />}>
                {t('audit.here')}
              </Tag>
            </>
          )}
        </span>
        <span className={css['by']}>
          <AgencyName agency={event.agency} />
          <span className={css['role']}> · {word('role', event.role)}</span>
        </span>
      </button>
    </li>
  );
}

import type { CaseView, RevealView, TimelineEventView } from '@loive/contracts';
import type { Compartment } from '@loive/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery, sessionQuery } from '../../api/queries.js';
import { Masked } from '../../shared/Masked.js';
import { useCodeWords } from '../../shared/words.js';
import { compartmentRights, compartmentRows, holdsWishes, type CompartmentRow } from './compartment-rows.js';
import { Fact } from '../record/Fact.js';
import { afterLook } from './look.js';
import { focusWayIn } from './look-focus.js';
import css from '../record/Fact.module.css';
import { useRecord } from '../record/record-context.js';
import { RevealDialog } from './RevealDialog.js';
import { Revealed } from './Revealed.js';
import { useLook } from './use-look.js';

type Line = Compartment | 'wishes';

/** The masked lines of the person card: what is kept, and the ways to see it for a minute or to add to it. */
export function CompartmentFacts({ ma, view, events }: { ma: string; view: CaseView; events: readonly TimelineEventView[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const client = useQueryClient();
  const session = useQuery(sessionQuery).data;
  const { open, show, mask } = useLook();
  const [asked, setAsked] = useState<Line | null>(null);
  const [line, setLine] = useState<Line | null>(null);
  const rows = compartmentRows(view, compartmentRights(session, view));
  const statement = rows.find(({ name }) => name === 'statement');

  const shown = (look: RevealView): void => {
    setLine(asked);
    setAsked(null);
    show(look);
    // The look moved the case on: the next step must answer for this version.
    client.setQueryData(caseQuery(ma).queryKey, (before) => before && afterLook(before, look));
    void client.invalidateQueries({ queryKey: caseQuery(ma).queryKey });
    void client.invalidateQueries({ queryKey: ['cases', 'timeline'] });
  };
  const opened = (of: Line): ReactNode =>
    open !== null && line === of ? <Revealed key={open.look.until} open={open} line={of} events={events} onMask={mask} /> : null;
  const isOpen = (name: Compartment): boolean => open?.look.compartment === name;

  return (
    <div className={css['masked']}>
      <h3 className={css['maskedTitle']}>{t('reveal.section')}</h3>
      {view.child && view.scope === 'pool' && <p className={css['why']}>{t('access.childNeedsName')}</p>}
      <dl className={css['facts']}>
      <Fact name={t('cases.person.wishes')} below={opened('wishes')}>
        {holdsWishes(view) ? (
          <Held line="wishes" label={t('cases.person.wishes')} isOpen={isOpen('statement')} mayOpen={statement?.mayOpen === true} onAsk={setAsked} />
        ) : (
          <span className={css['none']}>{t(statement?.state === 'closed' ? 'reveal.closed' : 'cases.person.notRecorded')}</span>
        )}
      </Fact>
      {rows.map((row) => (
        <Fact key={row.name} name={word('reveal.compartment', row.name)} below={opened(row.name)}>
          {row.state === 'held' ? (
            <Held line={row.name} label={word('reveal.compartment', row.name)} isOpen={isOpen(row.name)} mayOpen={row.mayOpen} onAsk={setAsked} />
          ) : (
            <Bare row={row} label={word('reveal.compartment', row.name)} />
          )}
        </Fact>
      ))}
      </dl>
      <p className="visually-hidden" role="status">
        {line !== null && open === null ? t('reveal.maskedAgain') : ''}
      </p>
      <RevealDialog
        view={view}
        compartment={asked === 'wishes' ? 'statement' : asked}
        onShown={shown}
        onClose={() => {
          setAsked(null);
          focusWayIn(asked);
        }}
      />
    </div>
  );
}

interface HeldProps {
  line: Line;
  label: string;
  isOpen: boolean;
  mayOpen: boolean;
  onAsk: (line: Line) => void;
}

function Held({ line, label, isOpen, mayOpen, onAsk }: HeldProps) {
  const { t } = useTranslation();
  return (
    <span className={css['held']}>
      <Masked {...(isOpen ? { label: t('reveal.shown') } : {})} />
      {mayOpen && !isOpen && (
        <button type="button" data-look={line} className={`${css['link']} no-print`} onClick={() => onAsk(line)}>
          {t('reveal.open')}
          <span className="visually-hidden">: {label}</span>
        </button>
      )}
    </span>
  );
}

function Bare({ row, label }: { row: CompartmentRow; label: string }) {
  const { t } = useTranslation();
  const record = useRecord();
  return (
    <span className={css['held']}>
      <span className={css['none']}>{t(row.state === 'closed' ? 'reveal.closed' : 'cases.person.notRecorded')}</span>
      {row.mayFill && (
        <button type="button" className={`${css['link']} no-print`} onClick={() => record({ type: 'recordSensitive', preset: { compartment: row.name } })}>
          {t('reveal.fill')}
          <span className="visually-hidden">: {label}</span>
        </button>
      )}
    </span>
  );
}

import type { CaseView, RevealView } from '@loive/contracts';
import type { Compartment } from '@loive/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Masked } from '../shared/Masked.js';
import { useCodeWords } from '../shared/words.js';
import css from './PersonCard.module.css';
import { RevealDialog } from './RevealDialog.js';
import { Revealed } from './Revealed.js';

/** Shown even when nothing is kept there, so that people see what may still be asked. */
const ALWAYS: readonly Compartment[] = ['identity', 'contact', 'shelter'];

/** What identifies or locates the person, masked; each look asks for a reason and ends by itself. */
export function MaskedFacts({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const client = useQueryClient();
  const [asking, setAsking] = useState<Compartment | null>(null);
  const [look, setLook] = useState<RevealView | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const mayLook = view.nextSteps.some(({ type, allowed }) => allowed && type === 'reveal');
  const held = new Set(view.compartments.map(({ name }) => name));
  const rows = [...ALWAYS, ...view.compartments.map(({ name }) => name).filter((name) => !ALWAYS.includes(name))];

  return (
    <div className={css['masked']}>
      <h3 className={css['maskedTitle']}>{t('cases.reveal.rows')}</h3>
      <dl className={css['facts']}>
        {rows.map((name) => (
          <div key={name} className={css['fact']}>
            <dt>{word('cases.field.codeIn.compartment', name)}</dt>
            <dd>
              {!held.has(name) && <span className={css['none']}>{t('cases.person.notRecorded')}</span>}
              {held.has(name) && look?.compartment === name && <Revealed look={look} onEnd={() => setLook(null)} />}
              {held.has(name) && look?.compartment !== name && (
                <Masked>
                  {mayLook && (
                    <button
                      type="button"
                      className={`${css['withdraw']} no-print`}
                      onClick={(event) => {
                        opener.current = event.currentTarget;
                        setAsking(name);
                      }}
                    >
                      {t('cases.reveal.open')}
                      <span className="visually-hidden">: {word('cases.field.codeIn.compartment', name)}</span>
                    </button>
                  )}
                </Masked>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <RevealDialog
        caseId={view.id}
        compartment={asking}
        onClose={() => {
          setAsking(null);
          requestAnimationFrame(() => opener.current?.focus());
        }}
        onSeen={(seen) => {
          setAsking(null);
          setLook(seen);
          // The look is itself an event: the page's version has moved on.
          void client.invalidateQueries({ queryKey: ['cases'] });
        }}
      />
    </div>
  );
}

import type { CaseView } from '@loive/contracts';
import { COMPARTMENT_FIELDS, missingFacts, type CaseFacts, type MissingFact } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import { Card } from '../shared/Card.js';
import css from './MissingCard.module.css';
import { useRecord } from './record/record-context.js';

/** Whether safety or language is among what is missing: then it is asked before anything else is read. */
export const missesTheFirst = (view: CaseView): boolean => missingFor(view).some(({ fact }) => fact === 'safety' || fact === 'language');

/** What nobody has told yet, in the order in which it is asked; it only reminds. */
export function MissingCard({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const missing = missingFor(view);
  if (missing.length === 0) return null;
  return (
    <Card title={t('stillMissing.title')}>
      <p className={css['why']}>{t('stillMissing.lead')}</p>
      <ul className={css['list']}>
        {missing.map((one) => (
          <Missing key={one.fact} view={view} missing={one} />
        ))}
      </ul>
    </Card>
  );
}

function Missing({ view, missing: { fact, event, preset } }: { view: CaseView; missing: MissingFact }) {
  const { t } = useTranslation();
  const record = useRecord();
  const may = view.nextSteps.some(({ type, allowed }) => type === event && allowed);
  return (
    <li className={css['row']}>
      <div>
        <p>{t(`stillMissing.fact.${fact}`)}</p>
        <p className={css['why']}>{t(`stillMissing.why.${fact}`)}</p>
      </div>
      {may && (
        <button type="button" className={`${css['fill']} no-print`} onClick={() => record({ type: event, preset })}>
          {t('stillMissing.fill')}
          <span className="visually-hidden">: {t(`stillMissing.fact.${fact}`)}</span>
        </button>
      )}
    </li>
  );
}

const NAMED: readonly string[] = COMPARTMENT_FIELDS.identity;

// Who is shown no facts cannot know what is missing among them, and who does not record identity need not ask for it.
function missingFor(view: CaseView): readonly MissingFact[] {
  if (view.erased || view.status !== 'open' || view.facts['safety'] === undefined) return [];
  // A number of their criminal case, or of a document, does not say who they are.
  const held = view.compartments.filter(({ name, fields }) => name !== 'identity' || fields.some((field) => NAMED.includes(field))).map(({ name }) => name);
  return missingFacts(view.facts as unknown as CaseFacts, held).filter(({ fact }) => fact !== 'identity' || view.writable.includes('identity'));
}

import type { CaseEntitlementsView, CaseView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockerWords } from '../cases/lifecycle/BlockerWords.js';
import { useRecord } from '../cases/record/record-context.js';
import { Card } from '../shared/Card.js';
import { useCodeWords } from '../shared/words.js';
import { factsAsked } from './facts-asked.js';
import css from './Support.module.css';

/** What can be recorded here: an application, and each circumstance that support waits for. */
export function RecordSupport({ view, answer }: { view: CaseView; answer: CaseEntitlementsView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const record = useRecord();
  const title = useId();
  const stepOf = (wanted: string) => view.nextSteps.find(({ type }) => type === wanted);
  const [filing, stating] = [stepOf('fileApplication'), stepOf('recordCircumstance')];
  const mayState = stating?.allowed === true;
  if (filing === undefined && !mayState) return null;
  return (
    <div className={`${css['recordCard']} no-print`}>
      <Card title={t('support.record.title')}>
        <div className={css['record']}>
          {filing !== undefined && (
            <div className={css['filing']}>
              <Button variant="light" fullWidth disabled={!filing.allowed} onClick={() => record({ type: 'fileApplication' })}>
                {word('cases.event.do', 'fileApplication')}
              </Button>
              {!filing.allowed && <BlockerWords blockers={filing.blockers} />}
            </div>
          )}
          {mayState && (
            <div>
              <h3 id={title} className={css['factsTitle']}>
                {t('support.record.circumstances')}
              </h3>
              <ul className={css['facts']} aria-labelledby={title}>
                {factsAsked(answer).map((circumstance) => (
                  <li key={circumstance}>
                    <button type="button" className={css['fact']} onClick={() => record({ type: 'recordCircumstance', preset: { circumstance } })}>
                      {word('cases.field.codeIn.circumstance', circumstance)}
                    </button>
                  </li>
                ))}
                <li>
                  <button type="button" className={css['fact']} onClick={() => record({ type: 'recordCircumstance' })}>
                    {t('support.record.other')}
                  </button>
                </li>
              </ul>
            </div>
          )}
        </div>
      </Card>
    </div>
  );
}

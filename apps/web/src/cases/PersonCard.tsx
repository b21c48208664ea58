import type { CaseView } from '@loive/contracts';
import { IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../shared/Card.js';
import { Masked } from '../shared/Masked.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords } from '../shared/words.js';
import { MaskedFacts } from './MaskedFacts.js';
import { factsOf, type AgeBand } from './facts.js';
import css from './PersonCard.module.css';
import { useRecord } from './record-context.js';
import { useNames } from './use-names.js';

const AGE_WORD = { under16: 'under16', from16to17: 'from16to17', adult: 'adult', presumed: 'presumed', unknown: 'notRecorded' } as const satisfies Record<AgeBand, string>;

/** The person: chosen name, age band, language, wishes; what identifies or locates stays masked. */
export function PersonCard({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const named = useNames();
  const facts = factsOf(view);
  const hasWishes = view.compartments.some(({ name, fields }) => name === 'statement' && fields.includes('wishes'));

  return (
    <Card title={t('cases.person.title')}>
      <dl className={css['facts']}>
        <Fact name={t('cases.person.alias')}>{view.alias ?? <span className={css['none']}>{t('cases.person.noAlias')}</span>}</Fact>
        <Fact name={t('cases.person.age')}>{t(`cases.person.${AGE_WORD[facts.age]}`)}</Fact>
        <Fact name={t('cases.person.language')}>{facts.language === undefined ? '' : named('language', facts.language)}</Fact>
        <Fact name={t('cases.person.nationality')}>{facts.nationality === undefined ? '' : named('region', facts.nationality)}</Fact>
        <Fact name={t('cases.person.wishes')}>
          {hasWishes ? <Masked label={t('cases.person.wishesKept')} /> : <span className={css['none']}>{t('cases.person.notRecorded')}</span>}
        </Fact>
        <Fact name={t('cases.person.choice')}>
          {facts.choice === undefined || facts.choice === null ? <span className={css['none']}>{t('cases.person.notRecorded')}</span> : t(`cases.person.choices.${facts.choice}`)}
        </Fact>
        <Fact name={t('cases.person.rights')}>
          {facts.rightsInformed === true ? t('cases.person.rightsDone') : <span className={css['none']}>{t('cases.person.notRecorded')}</span>}
        </Fact>
        <Fact name={t('cases.person.consent')}>
          <Consents view={view} />
        </Fact>
      </dl>
      <MaskedFacts view={view} />
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={css['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Consents in force; withdrawing takes two clicks: this button and the save of its form. */
function Consents({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const record = useRecord();
  const consents = (factsOf(view).consents ?? []).filter(({ withdrawnOn }) => withdrawnOn === null);
  const mayWithdraw = view.nextSteps.some(({ type, allowed }) => allowed && type === 'withdrawConsent');
  if (consents.length === 0) return <span className={css['none']}>{t('cases.person.noConsent')}</span>;
  return (
    <ul className={css['consents']}>
      {consents.map((consent) => (
        <li key={consent.id}>
          <Tag tone="sage" icon={<IconShieldCheck aria-hidden />}>
            {word('cases.field.code', consent.purpose)}
          </Tag>{' '}
          {mayWithdraw && (
            <button type="button" className={`${css['withdraw']} no-print`} onClick={() => record({ type: 'withdrawConsent', preset: { consentId: consent.id } })}>
              {t('cases.person.withdraw')}
              <span className="visually-hidden">: {word('cases.field.code', consent.purpose)}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

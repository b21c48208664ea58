import type { CaseView, TimelineEventView } from '@loive/contracts';
import { IconShieldCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../shared/Card.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords } from '../shared/words.js';
import { CompartmentFacts } from './looking/CompartmentFacts.js';
import { Fact } from './record/Fact.js';
import { factsOf, type AgeBand } from './record/facts.js';
import css from './record/Fact.module.css';
import { useRecord } from './record/record-context.js';
import { useNames } from './record/use-names.js';

const AGE_WORD = { under16: 'under16', from16to17: 'from16to17', adult: 'adult', presumed: 'presumed', unknown: 'notRecorded' } as const satisfies Record<AgeBand, string>;

/** The person: chosen name, age band, language, wishes; what identifies or locates stays masked. */
export function PersonCard({ ma, view, events }: { ma: string; view: CaseView; events: readonly TimelineEventView[] }) {
  const { t } = useTranslation();
  const named = useNames();
  const facts = factsOf(view);
  const none = <span className={css['none']}>{t('cases.person.notRecorded')}</span>;

  return (
    <Card title={t('cases.person.title')} aside={<FillButton view={view} />}>
      {view.erased && <p className={css['none']}>{t('access.erased.person')}</p>}
      {!view.erased && <dl className={css['facts']}>
        <Fact name={t('cases.person.alias')}>{view.alias ?? <span className={css['none']}>{t('cases.person.noAlias')}</span>}</Fact>
        <Fact name={t('cases.person.age')}>{t(`cases.person.${AGE_WORD[facts.age]}`)}</Fact>
        <Fact name={t('cases.person.language')}>{facts.language === undefined ? '' : named('language', facts.language)}</Fact>
        <Fact name={t('cases.person.nationality')}>{facts.nationality === undefined ? '' : named('region', facts.nationality)}</Fact>
        <Fact name={t('cases.person.choice')}>
          {facts.choice === undefined || facts.choice === null ? none : t(`cases.person.choices.${facts.choice}`)}
        </Fact>
        <Fact name={t('cases.person.rights')}>
          {facts.rightsInformed === true ? t('cases.person.rightsDone') : none}{' '}
          <Link to="/luat/quyen-nguoi-duoc-ho-tro" search={facts.language === undefined ? {} : { tieng: facts.language }} className={`${css['link']} no-print`}>
            {t('rightsSheet.open')}
          </Link>
        </Fact>
        <Fact name={t('cases.person.consent')}>
          <Consents view={view} />
        </Fact>
      </dl>}
      {!view.erased && <CompartmentFacts ma={ma} view={view} events={events} />}
    </Card>
  );
}

/** Adds to the masked details, whichever they are. */
function FillButton({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const record = useRecord();
  if (!view.nextSteps.some(({ type, allowed }) => allowed && type === 'recordSensitive')) return null;
  return (
    <button type="button" className={`${css['link']} no-print`} onClick={() => record({ type: 'recordSensitive' })}>
      {t('reveal.fill')}
      <span className="visually-hidden">: {t('cases.person.title')}</span>
    </button>
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
            <button type="button" className={`${css['link']} no-print`} onClick={() => record({ type: 'withdrawConsent', preset: { consentId: consent.id } })}>
              {t('cases.person.withdraw')}
              <span className="visually-hidden">: {word('cases.field.code', consent.purpose)}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

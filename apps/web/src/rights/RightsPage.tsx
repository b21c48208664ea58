import { POLICY_VERSION, policyHash, type PolicyRow } from '@loive/domain';
import { Button } from '@mantine/core';
import { IconLanguage, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { speak } from '../app/i18n.js';
import { Card } from '../shared/Card.js';
import { PageHead } from '../shared/PageHead.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import { gathered, lettered, letterOf, PARTS, rowsOfPart, type PrintedRow } from './policy-print.js';
import css from './Rights.module.css';

const LISTS = lettered();

/** The one table of rights as it stands in the program, for reading and for paper: who may do what, where, and as what. */
export function RightsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <PageHead
        title={t('rights.title')}
        tab={t('rights.title')}
        sub={t('rights.lead')}
        actions={
          <>
            <Button variant="default" lang={language === 'vi' ? 'en' : 'vi'} leftSection={<IconLanguage size={18} aria-hidden />} onClick={() => void speak(language === 'vi' ? 'en' : 'vi')}>
              {t('app.language')}
            </Button>
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
              {t('rights.print')}
            </Button>
          </>
        }
      />
      <div className={css['page']}>
        <p className={css['quiet']}>
          {t('rights.version', { version: POLICY_VERSION })} <code className={css['hash']}>{policyHash()}</code>
        </p>
        <ul className={css['rules']}>
          {(['positive', 'supervisor', 'sealed', 'never'] as const).map((rule) => (
            <li key={rule}>{t(`rights.rule.${rule}`)}</li>
          ))}
        </ul>
        {PARTS.map((part) => (
          <Card key={part} flush title={t(`rights.part.${part}`)}>
            <Rows rows={rowsOfPart(part)} caption={t(`rights.part.${part}`)} />
          </Card>
        ))}
        <Card title={t('rights.groups')}>
          <Groups />
        </Card>
      </div>
    </>
  );
}

function Rows({ rows, caption }: { rows: readonly PolicyRow[]; caption: string }) {
  const { t } = useTranslation();
  return (
    <table className={css['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {(['right', 'roles', 'agencies', 'ties', 'limits'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`rights.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {gathered(rows).map(({ row, actions }, place) => (
          <Row key={place} row={row} actions={actions} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, actions }: PrintedRow) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const { roles, bases, scopes, adultsOnly, byGlass } = row;
  const ties = byGlass ? [t('rights.byGlass')] : bases.length === 0 ? [t('rights.noTie')] : bases.map((basis) => word('basis', basis));
  const limits = [...scopes.map((scope) => word('rights.scope', scope)), ...(adultsOnly ? [t('rights.adults')] : [])];
  return (
    <tr>
      <th scope="row">
        {actions.map((action) => (
          <span key={action} className={css['action']}>
            {word('rights.action', action)}
          </span>
        ))}
        <What row={row} />
      </th>
      <td data-label={t('rights.column.roles')}>{roles.map((role) => word('role', role)).join(', ')}</td>
      <td data-label={t('rights.column.agencies')}>
        <Agencies row={row} />
      </td>
      <td data-label={t('rights.column.ties')}>{ties.join(', ')}</td>
      <td data-label={t('rights.column.limits')}>{limits.join(', ')}</td>
    </tr>
  );
}

/** The steps or compartments that a row is about. */
function What({ row: { events, compartments } }: { row: PolicyRow }) {
  const word = useCodeWords();
  const eventWords = (type: string): string => (type.startsWith('referral.') ? word('rights.referralStep', type.slice('referral.'.length)) : word('cases.event.do', type));
  const what = [...compartments.map((name) => word('reveal.compartment', name)), ...events.map(eventWords)];
  return what.length === 0 ? null : <span className={css['what']}>{what.join('; ')}</span>;
}

function Agencies({ row }: { row: PolicyRow }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const letter = letterOf(row, LISTS);
  if (letter !== null) return <>{t('rights.group', { letter, count: row.agencyTypes.length })}</>;
  return <>{row.agencyTypes.map((type) => word('agencyType', type)).join(', ')}</>;
}

function Groups() {
  const { t } = useTranslation();
  const word = useCodeWords();
  return (
    <dl className={css['groups']}>
      {LISTS.map(({ letter, types }) => (
        <div key={letter}>
          <dt>{t('rights.group', { letter, count: types.length })}</dt>
          <dd>{types.map((type) => word('agencyType', type)).join('; ')}</dd>
        </div>
      ))}
    </dl>
  );
}

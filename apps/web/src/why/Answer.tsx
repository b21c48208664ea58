import type { AccessView, CompartmentAccessView } from '@loive/contracts';
import { IconCheck, IconEyeOff, IconMinus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import { dayWords, formatDateTime } from '../shared/dates.js';
import { Note } from '../shared/Note.js';
import { useCodeWords } from '../shared/words.js';
import css from './Why.module.css';

interface AnswerProps {
  access: AccessView;
  ma: string;
  /** The reader is of oversight: entries lead to its own page. */
  overseen: boolean;
}

/** One sentence, then each compartment with its rule, source and end. */
export function Answer({ access, ma, overseen }: AnswerProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const { person, agency, role, on, page, timeline, alias, compartments } = access;
  const opens = page || compartments.some(({ readable }) => readable);
  const why = compartments[0]?.rule;
  const name = person?.name ?? t('why.somebody');
  return (
    <Card
      title={name}
      aside={
        <>
          {role === null ? t('why.noRole') : word('role', role)} · <AgencyName agency={agency} />
        </>
      }
    >
      <div className={css['answer']}>
        <p className={css['quiet']}>{on === null ? t('why.now') : t('why.on', { at: dayWords(on) })}</p>
        {opens ? (
          <p>
            {[t('why.can', { name }), timeline ? t('why.canTimeline') : '', alias ? t('why.canAlias') : ''].filter(Boolean).join(' ')}. <Tie access={access} />
          </p>
        ) : (
          <Note tone="plain" icon={<IconEyeOff aria-hidden />} title={t('why.cannot', { name })}>
            {why !== undefined && t('why.because', { rule: why === 'notOfRole' ? t('why.noCases') : word('why.rule', why) })}
          </Note>
        )}
        {opens && (
          <table className={css['table']}>
            <caption className="visually-hidden">{t('why.caption')}</caption>
            <thead>
              <tr>
                {(['compartment', 'may', 'rule', 'source', 'until'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`why.column.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {compartments.map((one) => (
                <Row key={one.name} one={one} ma={ma} overseen={overseen} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Card>
  );
}

function Tie({ access: { basis, scope, since, until } }: { access: AccessView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  if (basis === null) return null;
  return (
    <>
      {t(`basis.${basis}`)}
      {scope !== null && scope !== 'oversight' && `, ${word('why.rule', scope)}`}
      {since !== null && `; ${t('cases.agencies.since', { at: formatDateTime(since) })}`}
      {until !== null && ` ${t('cases.agencies.until', { at: formatDateTime(until) })}`}.
    </>
  );
}

function Row({ one: { name, readable, rule, source: rests }, ma, overseen }: { one: CompartmentAccessView; ma: string; overseen: boolean }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  // What speaks for somebody has a source; of what does not, only a tie that is over says something.
  const source = readable || rule === 'ended' ? rests : null;
  return (
    <tr data-may={readable}>
      <th scope="row">{word('reveal.compartment', name)}</th>
      <td>
        {readable ? <IconCheck size={15} aria-hidden /> : <IconMinus size={15} aria-hidden />} {t(readable ? 'why.yes' : 'why.no')}
      </td>
      <td>{word('why.rule', rule)}</td>
      <td>
        {source === null ? (
          ''
        ) : (
          <>
            {word('why.source', source.kind)} · {source.seq === null ? t('why.noEvent') : <Entry seq={source.seq} ma={ma} overseen={overseen} />}
          </>
        )}
      </td>
      <td>{source === null ? '' : source.until === null ? t('why.noEnd') : formatDateTime(source.until)}</td>
    </tr>
  );
}

function Entry({ seq, ma, overseen }: { seq: number; ma: string; overseen: boolean }) {
  const { t } = useTranslation();
  return overseen ? (
    <Link to="/giam-sat/$ma" params={{ ma }} search={{ muc: seq } as never}>
      {t('why.event', { seq })}
    </Link>
  ) : (
    <Link to="/ho-so/$ma/dong-thoi-gian" params={{ ma }} hash={`muc-${seq}`}>
      {t('why.event', { seq })}
    </Link>
  );
}

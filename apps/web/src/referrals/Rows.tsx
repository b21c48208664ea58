import type { ReferralRowView } from '@loive/contracts';
import { IconMessageCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Countdown } from '../shared/Countdown.js';
import { useRowKeys } from '../shared/row-keys.js';
import { Tag } from '../shared/Tag.js';
import { usePhone } from '../shared/usePhone.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Box.module.css';
import type { ReferralSearch } from './referral-search.js';
import { answerClock, groupRows, isNew, toneOf, type Box } from './rows.js';

interface RowsProps {
  box: Box;
  rows: readonly ReferralRowView[];
  search: ReferralSearch;
  /** Code of the referral that stands beside the list. */
  chosen: string | null;
  onChoose: () => void;
}

/** The rows of one page; those that came back to the sender stand on top. */
export function Rows({ box, rows, search, chosen, onChoose }: RowsProps) {
  const { t } = useTranslation();
  const { box: element, setActive, onKeyDown } = useRowKeys(rows.length);
  const { returned, rest } = groupRows(rows);
  const list = (part: readonly ReferralRowView[], label: string, before: number) => (
    <ul aria-label={label}>
      {part.map((row, index) => (
        <Row key={row.id} box={box} row={row} search={search} chosen={row.code === chosen} onFocus={() => setActive(before + index)} onChoose={onChoose} />
      ))}
    </ul>
  );
  return (
    <div ref={element} onKeyDown={onKeyDown}>
      {returned.length > 0 && (
        <>
          <p className={css['group']} aria-hidden>
            {t('referrals.returnedLead', { count: returned.length })}
          </p>
          {list(returned, t('referrals.returned'), 0)}
        </>
      )}
      {rest.length > 0 && list(rest, t(`referrals.box.${box}.caption`), returned.length)}
    </div>
  );
}

interface RowProps {
  box: Box;
  row: ReferralRowView;
  search: ReferralSearch;
  chosen: boolean;
  onFocus: () => void;
  onChoose: () => void;
}

function Row({ box, row, search, chosen, onFocus, onChoose }: RowProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const phone = usePhone();
  const other = box === 'in' ? row.from : row.to;
  const agency = language === 'en' && other.nameEn !== '' ? other.nameEn : other.nameVi;
  const due = answerClock(row);
  const name = row.teaser?.alias ?? row.code;
  const link = phone ? (
    <Link to="/chuyen-tuyen/$ma" params={{ ma: row.code }} className={css['link']} data-row-link>
      {name}
    </Link>
  ) : (
    <Link
      to={box === 'in' ? '/chuyen-tuyen/den' : '/chuyen-tuyen/di'}
      search={{ ...search, ma: row.code }}
      className={css['link']}
      data-row-link
      activeProps={{}}
      aria-current={chosen ? 'true' : undefined}
      onClick={onChoose}
    >
      {name}
    </Link>
  );
  return (
    <li className={css['row']} data-chosen={chosen} onFocus={onFocus}>
      <div className={css['top']}>
        <span className={css['who']}>
          {link}
          {isNew(row) && <Tag tone="pine">{t('referrals.isNew')}</Tag>}
          {row.urgency !== 'normal' && <Tag tone="ochre">{t(`referrals.urgency.${row.urgency}`)}</Tag>}
        </span>
        {due === null ? <Tag tone={toneOf(row.state)}>{t(`referrals.state.${row.state}`)}</Tag> : <Countdown dueAt={due} openedAt={row.sentAt} />}
      </div>
      <p className={css['what']}>{word('cases.field.code', row.service)}</p>
      <p className={css['meta']}>
        {row.code} · {t(box === 'in' ? 'referrals.from' : 'referrals.to', { agency })}
        {row.claimedBy !== null && ` · ${t('referrals.takenBy', { name: row.claimedBy.name })}`}
      </p>
      {(row.questionOpen || row.needsNewReceiver) && (
        <p>
          {row.questionOpen && (
            <Tag tone={box === 'out' ? 'ochre' : 'indigo'} icon={<IconMessageCircle aria-hidden />}>
              {t(box === 'out' ? 'referrals.questionOut' : 'referrals.questionIn')}
            </Tag>
          )}
          {row.needsNewReceiver && <Tag tone="ochre">{t('referrals.returned')}</Tag>}
        </p>
      )}
    </li>
  );
}

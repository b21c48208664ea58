import type { CaseView, ReferralRowView } from '@loive/contracts';
import { IconArrowBackUp, IconMessageCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerClock, groupRows, toneOf } from '../referrals/rows.js';
import { Card } from '../shared/Card.js';
import { Countdown } from '../shared/Countdown.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './ReferralsCard.module.css';

/** Referrals of the case that this reader may know of: what was asked, who has it, how it stands, until when. */
export function ReferralsCard({ ma, view }: { ma: string; view: CaseView }) {
  const { t } = useTranslation();
  const { returned, rest } = groupRows(view.referrals);
  const rows = [...returned, ...rest];
  return (
    <Card flush title={t('referrals.card.title')} aside={rows.length > 0 ? rows.length : undefined}>
      {rows.length === 0 ? (
        <p className={css['none']}>{t('referrals.card.none')}</p>
      ) : (
        <ul className={css['list']}>
          {rows.map((row) => (
            <Row key={row.id} ma={ma} row={row} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Row({ ma, row }: { ma: string; row: ReferralRowView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const due = answerClock(row);
  return (
    <li className={css['row']}>
      <p className={css['top']}>
        <Link to="/chuyen-tuyen/$ma" params={{ ma: row.code }}>
          {row.code}
        </Link>
        <Tag tone={toneOf(row.state)}>{t(`referrals.state.${row.state}`)}</Tag>
      </p>
      <p>{word('cases.field.code', row.service)}</p>
      <p className={css['meta']}>{t('referrals.to', { agency: language === 'en' && row.to.nameEn !== '' ? row.to.nameEn : row.to.nameVi })}</p>
      {due !== null && <Countdown dueAt={due} openedAt={row.sentAt} />}
      {row.questionOpen && row.box === 'out' && (
        <p>
          <Tag tone="ochre" icon={<IconMessageCircle aria-hidden />}>
            {t('referrals.questionOut')}
          </Tag>
        </p>
      )}
      {row.needsNewReceiver && (
        <p className={css['returned']}>
          <Tag tone="ochre" icon={<IconArrowBackUp aria-hidden />}>
            {t('referrals.returned')}
          </Tag>
          {row.box === 'out' && (
            <Link to="/ho-so/$ma/chuyen-tuyen/moi" params={{ ma }} search={{ thay: row.code }} className="no-print">
              {t('referrals.action.another')}
              <span className="visually-hidden">: {row.code}</span>
            </Link>
          )}
        </p>
      )}
    </li>
  );
}

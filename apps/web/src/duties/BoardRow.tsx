import type { DutyLineView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { citationIn } from '../shared/citation.js';
import { ClockNote } from '../cases/duties/ClockNote.js';
import { DutyTags } from '../cases/duties/DutyTags.js';
import { Countdown } from '../shared/Countdown.js';
import { formatDateTime } from '../shared/dates.js';
import { Masked } from '../shared/Masked.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Board.module.css';

/** One open duty of the agency: what, of which case, under which article, until when; and the way to act on it. */
export function BoardRow({ line, onFocus, onAct }: { line: DutyLineView; onFocus: () => void; onAct: () => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const name = word('step', line.step);
  return (
    <li className={css['row']} onFocus={onFocus}>
      <div className={css['what']}>
        <p className={css['name']}>{name}</p>
        <p className={css['meta']}>
          <Whose line={line} />
          {' · '}
          <DutyTags duty={line} />
          {line.owner === null && (
            <>
              {' '}
              <Tag tone="ochre">{t('duties.ownerless')}</Tag>
            </>
          )}
          {line.blocksClosing && (
            <>
              {' '}
              <Tag tone="indigo">{t('duties.blocksClosing')}</Tag>
            </>
          )}
        </p>
        <ClockNote duty={line} />
        {line.told !== null && <p className={css['meta']}>{t('duties.told', { rung: t(`ladder.rung.${line.told.rung}`), at: formatDateTime(line.told.at) })}</p>}
      </div>
      <span className={css['due']}>
        {line.paused === null && (
          <Countdown dueAt={line.dueAt} openedAt={line.openedAt} citation={citationIn(language, line.citation)} operationalTarget={line.operationalTarget} />
        )}
      </span>
      {line.code !== null && (
        <span className="no-print">
          <Button variant="light" fullWidth className={css['act']} aria-label={t('duties.actOn', { name, code: line.code })} onClick={onAct}>
            {t('duties.act')}
          </Button>
        </span>
      )}
    </li>
  );
}

function Whose({ line }: { line: DutyLineView }) {
  const { t } = useTranslation();
  if (line.code === null) {
    return line.referralCode === null ? (
      <Masked />
    ) : (
      <Link to="/chuyen-tuyen/$ma" params={{ ma: line.referralCode }} className={css['code']} data-row-link>
        {line.referralCode}
      </Link>
    );
  }
  return (
    <>
      <Link to="/ho-so/$ma" params={{ ma: line.code }} className={css['code']} data-row-link>
        {line.code}
      </Link>{' '}
      {line.alias ?? <Masked />}
      {' · '}
      {line.assignee === null ? t('duties.nobody') : line.assignee.name}
    </>
  );
}

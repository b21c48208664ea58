import type { DutyBoardView, DutyLineView, SessionView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countWords } from '../referrals/rows.js';
import { formatToday } from '../shared/dates.js';
import { EmptyState } from '../shared/EmptyState.js';
import { KeysetPager } from '../shared/KeysetPager.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useRowKeys } from '../shared/row-keys.js';
import { Toasts } from '../shared/Toasts.js';
import { useNow } from '../shared/useNow.js';
import { Waiting } from '../shared/Waiting.js';
import { useLanguage } from '../shared/words.js';
import css from './Board.module.css';
import { BoardRow } from './BoardRow.js';
import { BoardTabs } from './BoardTabs.js';
import { toBoardQuery, underHeadings, type BoardSearch } from './board-search.js';
import { DeedsDialog } from './DeedsDialog.js';
import { boardQuery } from './queries.js';
import { Whom } from './Whom.js';

const route = getRouteApi('/inside/nghia-vu');
const inside = getRouteApi('/inside');

/** A dialog has faded and the board behind it is drawn anew. */
const FADED_MS = 150;

/** The open duties that the agency answers for, by how they press. The address holds what is shown. */
export function DutyBoardPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const search = route.useSearch();
  const { session } = inside.useRouteContext();
  const board = useQuery(boardQuery(toBoardQuery(search)));
  const counts = board.data?.counts;
  const pressing = (['overdue', 'today', 'threeDays'] as const).flatMap((name) => (counts === undefined || counts[name] === 0 ? [] : [t(`duties.count.${name}`, { n: countWords(counts[name]) })]));
  const line = counts === undefined ? [] : [pressing.join(', ') || t('duties.calm')];
  return (
    <>
      <PageHead title={t('duties.title')} tab={t('duties.title')} sub={[formatToday(now, language), ...line].join(' · ')} />
      <BoardTabs search={search} session={session} />
      {session.role === 'supervisor' && search.the !== 'mine' && <Whom search={search} />}
      {board.isError && <ProblemNote error={board.error} onRetry={() => void board.refetch()} />}
      {board.data === undefined ? !board.isError && <Waiting lines={8} /> : <Lines page={board.data} search={search} session={session} now={now} />}
      <Toasts />
    </>
  );
}

function Lines({ page, search, session, now }: { page: DutyBoardView; search: BoardSearch; session: SessionView; now: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { box, setActive, onKeyDown } = useRowKeys(page.items.length);
  // The line itself: the dialog stays, with what was typed in it, when its row leaves the page.
  const [acting, setActing] = useState<DutyLineView | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const { trang, ...rest } = search;
  const act = (line: DutyLineView): void => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setActing(line);
  };
  const close = (): void => {
    setActing(null);
    // The opener may go with the duty that was done: the heading then takes the focus.
    setTimeout(() => (opener.current?.isConnected === true ? opener.current : document.querySelector<HTMLElement>('main h1'))?.focus(), FADED_MS);
  };
  const empty = page.items.length === 0 && trang === undefined;
  return (
    <>
      {empty ? (
        <EmptyState>{t(`duties.empty.${search.the ?? 'agency'}`)}</EmptyState>
      ) : (
        <>
          <div ref={box} onKeyDown={onKeyDown}>
            {underHeadings(page.items, now).map(({ urgency, lines }) => (
              <section key={urgency} className={css['group']} data-urgency={urgency} aria-labelledby={`nhom-${urgency}`}>
                <h2 id={`nhom-${urgency}`}>
                  {t(`duties.urgency.${urgency}`)} <span className={css['count']}>{lines.length}</span>
                </h2>
                <ul className={css['list']}>
                  {lines.map((one) => (
                    <BoardRow key={one.id} line={one} onFocus={() => setActive(page.items.indexOf(one))} onAct={() => act(one)} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
          <div className={css['foot']}>
            <KeysetPager
              at={trang}
              next={page.next}
              goTo={(cursor, before) => void navigate({ to: '/nghia-vu', search: cursor === '' ? rest : { ...rest, trang: cursor }, state: (was) => ({ ...was, before }) })}
            >
              {t('duties.rows', { count: page.items.length })}
            </KeysetPager>
          </div>
        </>
      )}
      {acting?.code != null && <DeedsDialog line={acting} code={acting.code} reader={session} onClose={close} />}
    </>
  );
}

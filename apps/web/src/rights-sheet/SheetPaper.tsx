import { SHEET_WORDS, TOLD_RIGHTS } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import { citationIn } from '../shared/citation.js';
import { formatDate } from '../shared/dates.js';
import { useLanguage } from '../shared/words.js';
import css from './RightsSheet.module.css';
import type { SheetChoice } from './sheet-choices.js';

/** The sheet as it is handed over: of the house, or a loaded one with the Vietnamese beside each text for whoever hands it over. */
export function SheetPaper({ sheet }: { sheet: SheetChoice }) {
  const { language, loaded } = sheet;
  const texts = new Map(loaded?.texts.map(({ id, text }) => [id, text]));
  const said = (id: string, house: { readonly vi: string; readonly en: string }): string => (sheet.loaded === null ? house[sheet.language] : (texts.get(id) ?? ''));
  const beside = (house: { readonly vi: string }) => loaded !== null && <span lang="vi" dir="ltr" className={css['beside']}>{house.vi}</span>;
  const unread = said('unverified', SHEET_WORDS.unverified);
  return (
    <article lang={language} dir={loaded?.direction ?? 'ltr'} className={css['sheet']} aria-labelledby="to-quyen">
      <h2 id="to-quyen" className={css['title']}>
        {said('title', SHEET_WORDS.title)}
        {beside(SHEET_WORDS.title)}
      </h2>
      <p className={css['intro']}>
        {said('intro', SHEET_WORDS.intro)}
        {beside(SHEET_WORDS.intro)}
      </p>
      <ol className={css['rights']}>
        {TOLD_RIGHTS.map((right) => (
          <li key={right.id}>
            <p>
              {said(right.id, right)}
              {!right.verified && loaded !== null && ` (${unread})`}
              {beside(right)}
            </p>
            <p lang={loaded === null ? language : 'vi'} dir="ltr" className={css['citation']}>
              {citationIn(sheet.loaded === null ? sheet.language : 'vi', right.citation)}
              {!right.verified && ` · ${loaded === null ? unread : SHEET_WORDS.unverified.vi}`}
            </p>
          </li>
        ))}
      </ol>
      <p className={css['foot']}>
        {said('foot', SHEET_WORDS.foot)}
        {beside(SHEET_WORDS.foot)}
      </p>
      {loaded !== null && <Origin sheet={loaded} />}
    </article>
  );
}

function Origin({ sheet: { translator, checker, version, loadedAt } }: { sheet: NonNullable<SheetChoice['loaded']> }) {
  const { t } = useTranslation();
  const reader = useLanguage();
  return (
    <p lang={reader} dir="ltr" className={css['origin']}>
      {t('rightsSheet.origin', { translator, checker, version, day: formatDate(Date.parse(loadedAt)) })}
    </p>
  );
}

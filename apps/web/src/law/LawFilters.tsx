import { WORKSHOP_TABLES, isCalendarDate, textsOf, type WorkshopRow } from '@loive/domain';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { citationIn } from '../shared/citation.js';
import { dayFault, readDay, typedDay } from '../shared/dates.js';
import { useLanguage } from '../shared/words.js';
import css from './Law.module.css';
import { readArticle, readLawSearch, type LawSearch } from './law-search.js';

const READ = ['roi', 'chua'] as const;

/** The texts of this table, and the one that was chosen in another. */
const choice = (rows: readonly WorkshopRow[], chosen: string | undefined): ReturnType<typeof textsOf> =>
  textsOf([...rows, ...WORKSHOP_TABLES.texts.rows().filter(({ citation }) => citation === chosen)]);

/** By text, article, day and whether it was read; each wish stands in the address, so that a colleague can be sent it. */
export function LawFilters({ search, rows }: { search: LawSearch; rows: readonly WorkshopRow[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const [text, setText] = useState(search.vanban ?? '');
  const [article, setArticle] = useState(search.dieu ?? '');
  const [day, setDay] = useState(typedDay(search.ngay));
  const [read, setRead] = useState<string>(search.doc ?? '');
  const [faults, setFaults] = useState<{ article?: string; day?: string }>(() => (search.ngay === undefined || isCalendarDate(search.ngay) ? {} : { day: t('cases.form.error.noSuchDay') }));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const dieu = article.trim() === '' ? undefined : readArticle(article);
    const ngay = day.trim() === '' ? undefined : readDay(day);
    const found = {
      ...(dieu === null ? { article: t('law.badArticle') } : {}),
      ...(ngay === null ? { day: t(`cases.form.error.${dayFault(day)}`) } : {}),
    };
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    void navigate({ to: '/luat', search: readLawSearch({ bang: search.bang, vanban: text, dieu, ngay, doc: read }) });
  };

  const asked = search.vanban ?? search.dieu ?? search.ngay ?? search.doc;
  return (
    <form className={`${css['ask']} no-print`} aria-label={t('law.filters')} noValidate onSubmit={submit}>
      <NativeSelect
        label={t('law.text')}
        rightSection={<IconSelector size={16} aria-hidden />}
        value={text}
        data={[{ value: '', label: t('law.anyText') }, ...choice(rows, search.vanban).map(({ mark }) => ({ value: mark, label: citationIn(language, mark) }))]}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextInput label={t('law.article')} placeholder={t('law.articleHint')} autoComplete="off" value={article} error={faults.article} onChange={(event) => setArticle(event.currentTarget.value)} />
      <TextInput label={t('law.on')} placeholder={t('law.onHint')} inputMode="numeric" autoComplete="off" value={day} error={faults.day} onChange={(event) => setDay(event.currentTarget.value)} />
      <NativeSelect
        label={t('law.read')}
        rightSection={<IconSelector size={16} aria-hidden />}
        value={read}
        data={[{ value: '', label: t('law.readBoth') }, ...READ.map((value) => ({ value, label: t(`law.readState.${value}`) }))]}
        onChange={(event) => setRead(event.currentTarget.value)}
      />
      <div className={css['send']}>
        <Button type="submit">{t('law.show')}</Button>
        {asked !== undefined && (
          <Link to="/luat" search={search.bang === undefined ? {} : { bang: search.bang }} className={css['all']}>
            {t('law.all')}
          </Link>
        )}
      </div>
    </form>
  );
}

import { RIGHTS_SHEET_LANGUAGES, TOLD_RIGHTS, type RightsSheetLanguage } from '@loive/domain';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citationIn } from '../cases/citation.js';
import { PageHead } from '../shared/PageHead.js';
import { useLanguage } from '../shared/words.js';
import css from './RightsSheet.module.css';

/** Words of the sheet itself: it is handed to somebody whose language need not be the reader's. */
const SHEET = {
  vi: {
    title: 'Quyền của bạn',
    intro: 'Bạn không có lỗi. Bạn được dừng lại, được hỏi, và được đổi ý bất cứ lúc nào.',
    unverified: 'chưa kiểm chứng',
    foot: 'Gọi 111 bất cứ lúc nào, miễn phí, để được giúp đỡ về mua bán người. Nguy hiểm ngay lúc này: gọi 113.',
  },
  en: {
    title: 'Your rights',
    intro: 'You have done nothing wrong. You may stop, ask and change your mind at any time.',
    unverified: 'not verified yet',
    foot: 'Call 111 at any time, free of charge, for help against trafficking. In danger now: call 113.',
  },
} as const;

/** What a person is told of their rights, on a sheet to hand over: in the languages we truly have, and without anything of a case. */
export function RightsSheetPage() {
  const { t } = useTranslation();
  const reader = useLanguage();
  const [language, setLanguage] = useState<RightsSheetLanguage>(reader);
  const words = SHEET[language];
  return (
    <>
      <div className="no-print">
        <PageHead
          title={t('rightsSheet.title')}
          tab={t('rightsSheet.title')}
          sub={t('rightsSheet.lead')}
          actions={
            <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
              {t('rightsSheet.print')}
            </Button>
          }
        />
        <div role="group" aria-label={t('rightsSheet.sheetLanguage')} className={css['choice']}>
          {RIGHTS_SHEET_LANGUAGES.map((one) => (
            <Button key={one} size="xs" lang={one} variant={one === language ? 'light' : 'default'} aria-pressed={one === language} onClick={() => setLanguage(one)}>
              {t(`rightsSheet.language.${one}`)}
            </Button>
          ))}
        </div>
      </div>
      <article lang={language} className={css['sheet']} aria-labelledby="to-quyen">
        <h2 id="to-quyen" className={css['title']}>
          {words.title}
        </h2>
        <p className={css['intro']}>{words.intro}</p>
        <ol className={css['rights']}>
          {TOLD_RIGHTS.map((right) => (
            <li key={right.id}>
              <p>{right[language]}</p>
              <p className={css['citation']}>
                {citationIn(language, right.citation)}
                {!right.verified && ` · ${words.unverified}`}
              </p>
            </li>
          ))}
        </ol>
        <p className={css['foot']}>{words.foot}</p>
      </article>
      <p className={`${css['others']} no-print`}>{t('rightsSheet.others')}</p>
    </>
  );
}

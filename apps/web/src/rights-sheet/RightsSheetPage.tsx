import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readRightsSheets } from '../api/law-calls.js';
import { nameOf } from '../cases/record/names.js';
import { useNames } from '../cases/record/use-names.js';
import { Note } from '../shared/Note.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useLanguage } from '../shared/words.js';
import css from './RightsSheet.module.css';
import type { RightsSheetSearch } from './rights-sheet-search.js';
import { sheetChoices, sheetSpoken, type SheetChoice } from './sheet-choices.js';
import { SheetPaper } from './SheetPaper.js';

/** What a person is told of their rights, on a sheet to hand over: in the languages we truly have, and without anything of a case. */
export function RightsSheetPage({ search: { tieng } }: { search: RightsSheetSearch }) {
  const { t } = useTranslation();
  const reader = useLanguage();
  const named = useNames();
  const [chosen, choose] = useState<string | null>(null);
  const answer = useQuery({ queryKey: ['law', 'rights-sheets'], queryFn: ({ signal }) => readRightsSheets(signal) });
  const choices = sheetChoices(answer.data?.items ?? [], tieng);
  const spoken = sheetSpoken(choices, tieng);
  const sheet = choices.find(({ language }) => language === chosen) ?? spoken ?? choices.find(({ language }) => language === reader);
  const old = sheet !== undefined && sheet.loaded?.stands === false;
  return (
    <>
      <div className="no-print">
        <PageHead
          title={t('rightsSheet.title')}
          tab={t('rightsSheet.title')}
          sub={t('rightsSheet.lead')}
          actions={
            <Button leftSection={<IconPrinter size={18} aria-hidden />} disabled={old} onClick={() => window.print()}>
              {t('rightsSheet.print')}
            </Button>
          }
        />
        <div role="group" aria-label={t('rightsSheet.sheetLanguage')} className={css['choice']}>
          {choices.map((one) => (
            <ChoiceButton key={one.language} one={one} pressed={one === sheet} onClick={() => choose(one.language)} />
          ))}
        </div>
        {answer.isError && <ProblemNote error={answer.error} onRetry={() => void answer.refetch()} />}
        {tieng !== undefined && tieng !== 'und' && spoken === null && answer.isSuccess && <Note tone="ochre">{t('rightsSheet.none', { language: named('language', tieng) })}</Note>}
        {old && <Note tone="ochre">{t('rightsSheet.old', { count: sheet.loaded?.outdated.length ?? 0 })}</Note>}
      </div>
      {sheet !== undefined && <div className={old ? 'no-print' : undefined}><SheetPaper sheet={sheet} /></div>}
      <p className={`${css['others']} no-print`}>{t('rightsSheet.others')}</p>
    </>
  );
}

/** A language by its own name, and by that of the reader. */
function ChoiceButton({ one: { language, loaded }, pressed, onClick }: { one: SheetChoice; pressed: boolean; onClick: () => void }) {
  const { t } = useTranslation();
  const named = useNames();
  const own = loaded === null ? t(`rightsSheet.language.${language}`) : nameOf('language', language, language);
  const read = named('language', language);
  return (
    <Button size="xs" variant={pressed ? 'light' : 'default'} aria-pressed={pressed} onClick={onClick}>
      <bdi lang={language}>{own}</bdi>
      {loaded !== null && own !== read && <>&nbsp;· {read}</>}
      {loaded?.stands === false && <>&nbsp;({t('rightsSheet.oldMark')})</>}
    </Button>
  );
}

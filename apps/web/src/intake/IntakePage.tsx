import type { DraftView } from '@loive/contracts';
import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../api/clock.js';
import { readDraft } from '../api/draft-calls.js';
import { problemOf } from '../api/problem.js';
import type { DraftKeeper } from '../drafts/draft-keeper.js';
import { formOf } from '../drafts/draft-words.js';
import { DraftsCard } from '../drafts/DraftsCard.js';
import { newKeeper } from '../drafts/use-keeper.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Note } from '../shared/Note.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import { IntakeForm, type Start } from './IntakeForm.js';
import { emptyForm, type OpeningForm } from './opening-form.js';

/** One opening on this screen: its keeper, and what the form begins with once that is known. */
interface Sheet {
  readonly number: number;
  readonly keeper: DraftKeeper;
  readonly start: Start | null;
  /** Began empty: the author's other drafts are offered beside it. */
  readonly fresh: boolean;
}

function sheetFor(nhap: string | undefined, number: number, known: Partial<OpeningForm>): Sheet {
  const fresh = nhap === undefined;
  return { number, keeper: newKeeper(), start: fresh ? { form: { ...emptyForm(serverNow()), ...known }, quick: false } : null, fresh };
}

/** What a case is opened from: words about it, and what is done once the case is there. */
export interface OpenedFrom {
  readonly words: string;
  readonly opened?: (caseId: string) => Promise<void>;
}

interface IntakePageProps {
  nhap: string | undefined;
  /** What is known already and need not be asked again. */
  known?: Partial<OpeningForm>;
  about?: OpenedFrom;
}

/** Opens a case on a form that is empty but for what is known, or goes on with the draft that the address names. */
export function IntakePage({ nhap, known = {}, about }: IntakePageProps) {
  const [sheet, setSheet] = useState(() => sheetFor(nhap, 0, known));
  const [seen, setSeen] = useState(nhap);
  // A draft that begins gives the address its id: that is this very sheet.
  if (nhap !== seen) {
    setSeen(nhap);
    if (nhap === undefined || sheet.keeper.id !== nhap) setSheet(sheetFor(nhap, sheet.number + 1, known));
  }
  const onDraft = useCallback(
    (draft: DraftView) => {
      sheet.keeper.resume(draft);
      setSheet({ ...sheet, start: { form: formOf(draft.words), quick: draft.words.quick } });
    },
    [sheet],
  );
  const { number, keeper, start, fresh } = sheet;
  if (start === null && nhap !== undefined) return <Resuming key={number} id={nhap} onDraft={onDraft} />;
  const above = about === undefined ? fresh && <DraftsCard except={keeper} /> : <Note tone="pine">{about.words}</Note>;
  return start && <IntakeForm key={number} start={start} keeper={keeper} above={above} opened={about?.opened} />;
}

function Resuming({ id, onDraft }: { id: string; onDraft: (draft: DraftView) => void }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    readDraft(id).then(
      (draft) => void (wanted && onDraft(draft)),
      (error: unknown) => void (wanted && setFailure(error)),
    );
    return () => {
      wanted = false;
    };
  }, [id, onDraft, tries]);
  const again = (): void => {
    setFailure(null);
    setTries(tries + 1);
  };
  return (
    <>
      <PageHead title={t('intake.title')} tab={t('intake.title')} />
      {failure === null ? (
        <Waiting lines={8} />
      ) : problemOf(failure)?.code === 'notFound' ? (
        <EmptyState action={<Link to="/ho-so/moi">{t('drafts.startAnew')}</Link>}>{t('drafts.missing')}</EmptyState>
      ) : (
        <ProblemNote error={failure} onRetry={again} />
      )}
    </>
  );
}

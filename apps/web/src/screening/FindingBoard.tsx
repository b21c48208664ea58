import type { CaseView } from '@loive/contracts';
import { DEFINITIONS, EVIDENCE_SOURCES, FORMS, INDICATORS, INTERVIEW_EVIDENCE, LEGAL_ELEMENTS, RESIDUAL_GROUNDS, RESIDUAL_PRECONDITION, screeningBoard, type EvidenceId, type ScreeningBoard } from '@loive/domain';
import { Button, Checkbox } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/queries.js';
import { PrintHead } from '../app/shell/PrintHead.js';
import { citationIn } from '../shared/citation.js';
import { factsOf } from '../cases/record/facts.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import { Columns } from './Columns.js';
import { Advice, Questions } from './Questions.js';
import css from './Screening.module.css';
import { TickList } from './TickList.js';

interface FindingBoardProps {
  view: CaseView;
  label: string;
  error: string | undefined;
  /** Elements with their sources, and sources alone. */
  elements: readonly string[];
  /** Forms, patterns and residual signs. */
  signs: readonly string[];
  absenceChecked: boolean;
  /** What the person told may be cited: the conditions of the conversation are on record. */
  mayCiteInterview: boolean;
  onElements: (ticks: readonly string[]) => void;
  onSigns: (ticks: readonly string[]) => void;
  onAbsenceChecked: (checked: boolean) => void;
}

/** The element board of a finding: ticked by people, laid out by the rules, decided by neither. */
export function FindingBoard(props: FindingBoardProps) {
  const { view, label, error, elements, signs, absenceChecked, mayCiteInterview, onElements, onSigns } = props;
  const { t } = useTranslation();
  const word = useCodeWords();
  const session = useQuery(sessionQuery).data;
  const { childU16 = true, minorU18 = true, presumedChild = true } = factsOf(view);
  const board = screeningBoard({
    age: { childU16, minorU18, presumedChild },
    ticks: [...elements, ...signs],
    absenceChecked,
    interview: { sound: mayCiteInterview, missing: [] },
  });
  const mayName = (source: EvidenceId): boolean => source !== INTERVIEW_EVIDENCE || mayCiteInterview;
  const tickList = (ids: readonly string[]): ReactNode => {
    const own = ids[0] !== undefined && LEGAL_ELEMENTS.some((element) => (INDICATORS[element] as readonly string[]).includes(ids[0]!));
    return <TickList ids={ids} ticks={own ? elements : signs} onTicks={own ? onElements : onSigns} mayName={mayName} />;
  };
  const general = (source: EvidenceId, on: boolean): void => onElements(on ? [...elements, source] : elements.filter((tick) => tick !== source));
  return (
    <fieldset className={css['board']} data-board>
      <legend className={css['legend']}>{label}</legend>
      <div className={css['paper']}>
        {session && <PrintHead session={session} />}
        <p>{t('screening.paper', { code: view.code })}</p>
      </div>
      {error !== undefined && <p className={css['fault']}>{error}</p>}
      <Columns board={board} ticks={(element) => tickList(INDICATORS[element])} />
      <div role="group" aria-label={t('screening.general')} className={css['part']}>
        <p className={css['partTitle']}>{t('screening.general')}</p>
        <div className={css['wide']}>
          {EVIDENCE_SOURCES.map((source) => (
            <Checkbox
              key={source}
              label={mayName(source) ? word('screening', source) : `${word('screening', source)} (${t('cases.form.notYet')})`}
              disabled={!mayName(source)}
              checked={elements.includes(source)}
              onChange={(event) => general(source, event.currentTarget.checked)}
            />
          ))}
        </div>
        {!mayCiteInterview && <p className={css['lacks']}>{t('screening.interviewShut')}</p>}
      </div>
      <Questions board={board} />
      <Residual board={board} onAbsenceChecked={props.onAbsenceChecked}>
        {tickList(RESIDUAL_GROUNDS)}
      </Residual>
      <More title={t('screening.forms')} open={board.forms.length > 0}>
        <Definitions />
        {tickList(FORMS)}
      </More>
      <More title={t('screening.patterns')} open={board.patterns.length > 0}>
        <p className={css['meta']}>{t('screening.patternsWhy')}</p>
        {tickList(INDICATORS.pattern)}
      </More>
      <div className={css['foot']}>
        <Advice version={board.version} />
        <Button variant="default" size="xs" className="no-print" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('screening.print')}
        </Button>
      </div>
    </fieldset>
  );
}

function More({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details className={css['more']} open={open || undefined}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Residual({ board, onAbsenceChecked, children }: { board: ScreeningBoard; onAbsenceChecked: (checked: boolean) => void; children: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, absenceChecked } = board.residual;
  return (
    <div role="group" aria-label={t('screening.residual')} className={css['part']}>
      <p className={css['partTitle']}>
        {t('screening.residual')} <span>{t(`screening.residualState.${state}`)}</span>
      </p>
      <p className={css['meta']}>
        {RESIDUAL_PRECONDITION[language]} ({citationIn(language, RESIDUAL_PRECONDITION.citation)})
      </p>
      <Checkbox label={t('screening.absenceChecked')} checked={absenceChecked} onChange={(event) => onAbsenceChecked(event.currentTarget.checked)} />
      {state === 'look' || board.residual.signs.some(({ ticked }) => ticked) ? children : null}
    </div>
  );
}

function Definitions() {
  const language = useLanguage();
  const word = useCodeWords();
  return (
    <dl className={css['definitions']}>
      {DEFINITIONS.map((row) => (
        <div key={row.id}>
          <dt>{word('screening', row.purpose)}</dt>
          <dd>
            {row[language].join('; ')} ({citationIn(language, row.source.citation)})
          </dd>
        </div>
      ))}
    </dl>
  );
}

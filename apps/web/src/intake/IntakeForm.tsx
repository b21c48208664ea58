import type { DraftWords } from '@loive/contracts';
import { Button } from '@mantine/core';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../api/calls.js';
import { serverNow } from '../api/clock.js';
import { useOnline } from '../app/shell/OfflineBar.js';
import { DraftBar } from '../drafts/DraftBar.js';
import type { DraftKeeper } from '../drafts/draft-keeper.js';
import { formOf, wordsOf } from '../drafts/draft-words.js';
import { useKeeping } from '../drafts/use-keeper.js';
import { FindPerson } from '../find/FindPerson.js';
import { ErrorSummary, focusField } from '../shared/ErrorSummary.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useNow } from '../shared/useNow.js';
import { useOneColumn } from '../shared/usePhone.js';
import { DutiesAheadCard } from './DutiesAheadCard.js';
import { fieldId, FormContext } from './form-context.js';
import css from './Intake.module.css';
import { LeaveGuard } from './LeaveGuard.js';
import { ageRules, faultsOf, quickly, type Fault, type FieldName, type OpeningForm } from './opening-form.js';
import { ReceiptSection } from './ReceiptSection.js';
import { SafetySection } from './SafetySection.js';
import { ScreeningCard } from './ScreeningCard.js';
import { SignsLater, SignsSection, WishesSection } from './SignsSection.js';
import { useFaultWords, useFieldLabel } from './field-words.js';
import { useOpening } from './useOpening.js';

const inside = getRouteApi('/inside');

/** What the form begins with. */
export interface Start {
  readonly form: OpeningForm;
  readonly quick: boolean;
}

/**
 * Opens a case: before it whether somebody is known already, then safety, language, receipt, signs, wishes; beside it what
 * the law will ask. What is typed is kept as a draft.
 */
export function IntakeForm({ start, keeper, above, opened }: { start: Start; keeper: DraftKeeper; above: ReactNode; opened?: ((caseId: string) => Promise<void>) | undefined }) {
  const { t } = useTranslation();
  const { session } = inside.useRouteContext();
  const now = useNow();
  const online = useOnline();
  const oneColumn = useOneColumn();
  const [form, setForm] = useState(start.form);
  const [quick, setQuick] = useState(start.quick);
  const [touched, setTouched] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [summary, setSummary] = useState<readonly Fault[]>([]);
  const opening = useOpening(keeper, opened);
  useKeeping(keeper);
  const words = useFaultWords();
  const label = useFieldLabel();
  const rules = ageRules(form, now);
  useEffect(() => {
    if (touched) keeper.type(wordsOf(form, quick));
  }, [keeper, touched, form, quick]);

  const hold = useMemo(
    () => ({
      form,
      quick,
      set: <F extends FieldName>(field: F, value: OpeningForm[F]): void => {
        setTouched(true);
        setForm((was) => ({ ...was, [field]: value }));
        setFaults((was) => was.filter((fault) => fault.field !== field));
        setSummary((was) => was.filter((fault) => fault.field !== field));
      },
      left: (field: FieldName): void => {
        // A field that was passed by empty is not scolded before sending.
        const found = faultsOf(form, serverNow()).filter((fault) => fault.field === field && fault.code !== 'required');
        setFaults((was) => [...was.filter((fault) => fault.field !== field), ...found]);
      },
      fault: (field: FieldName): string | undefined => {
        const found = faults.find((fault) => fault.field === field);
        return found ? words(found.code) : undefined;
      },
    }),
    [form, quick, faults, words],
  );

  const change = (): void => {
    setQuick(!quick);
    setFaults([]);
    setSummary([]);
  };
  const title = t(quick ? 'intake.quick.title' : 'intake.title');
  const takeTheirs = (words: DraftWords): void => {
    setTouched(false);
    setForm(formOf(words));
    setQuick(words.quick);
  };
  const show = (found: readonly Fault[]): void => {
    setFaults(found);
    setSummary(found);
    const first = found[0];
    if (first) requestAnimationFrame(() => focusField(fieldId(first.field)));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const whole = quick ? quickly(form, t('intake.quick.alias', { time: form.receivedClock })) : form;
    const found = faultsOf(whole, serverNow());
    show(found);
    if (found.length === 0 && online) void opening.send(whole).then(show);
  };

  return (
    <FormContext value={hold}>
      <PageHead
        title={title}
        tab={title}
        sub={t(quick ? 'intake.quick.lead' : 'intake.lead')}
        actions={
          <>
            <Button variant="default" onClick={change}>
              {t(quick ? 'intake.quick.whole' : 'intake.quick.open')}
            </Button>
            <Button variant="default" renderRoot={(props) => <Link to="/giai-cuu" {...props} />}>
              {t('rescue.fromIntake')}
            </Button>
            <Button variant="default" renderRoot={(props) => <Link to="/viec" {...props} />}>
              {t('intake.leave')}
            </Button>
          </>
        }
      />
      <div className={css['page']}>
        <section className={css['known']} aria-labelledby="intake-known">
          <h2 id="intake-known" className={css['heading']}>
            {t('find.before')}
          </h2>
          <p className={css['lead']}>{t('find.lead')}</p>
          <FindPerson />
        </section>
        <div className={css['main']}>
          {above}
          <form className={css['form']} onSubmit={submit} noValidate aria-label={title}>
            <DraftBar keeper={keeper} onTheirs={takeTheirs} onMine={() => keeper.keepMine(wordsOf(form, quick), newKey)} />
            {summary.length > 0 && (
              <div className={css['top']}>
                <ErrorSummary errors={summary.map(({ field, code }) => ({ id: fieldId(field), label: label(field), words: words(code) }))} />
              </div>
            )}
            <SafetySection />
            <ReceiptSection agency={session.agency} />
            {quick ? (
              <SignsLater minor={rules?.minorU18 ?? false} />
            ) : (
              <>
                <SignsSection minor={rules?.minorU18 ?? false} />
                {oneColumn && (
                  <div className={css['board']}>
                    <ScreeningCard age={rules} />
                  </div>
                )}
                <WishesSection />
              </>
            )}
            <div className={css['send']}>
              {opening.error !== null && <ProblemNote error={opening.error} />}
              <Button type="submit" disabled={opening.busy || !online} miw={150}>
                {opening.busy ? t('app.saving') : t(quick ? 'intake.quick.submit' : 'intake.submit')}
              </Button>
              {quick && <p className={css['meta']}>{t('intake.quick.rest')}</p>}
              {!online && <p className={css['meta']}>{t('app.offline')}</p>}
            </div>
          </form>
        </div>
        <aside className={css['aside']} aria-label={t(quick || oneColumn ? 'intake.ahead' : 'intake.screening')}>
          {!quick && !oneColumn && <ScreeningCard age={rules} />}
          <DutiesAheadCard agency={session.agency} />
        </aside>
      </div>
      <LeaveGuard on={async () => !(await keeper.settle())} now={() => keeper.hasUnsaved} />
    </FormContext>
  );
}

import { Checkbox, Textarea } from '@mantine/core';
import { FORMS, INDICATORS, RESIDUAL_GROUNDS, type IndicatorGroup } from '@loive/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../shared/words.js';
import { fieldId, useForm } from './form-context.js';
import css from './Intake.module.css';
import { Section } from './Section.js';

/** The same signs out of the way, for what was heard anyway during a quick report. */
export function SignsLater({ minor }: { minor: boolean }) {
  const { t } = useTranslation();
  return (
    <details className={css['signsLater']}>
      <summary>{t('intake.quick.signs')}</summary>
      <SignsSection minor={minor} />
    </details>
  );
}

/** Signs of the definition and of past cases, to tick from what was heard or seen. */
export function SignsSection({ minor }: { minor: boolean }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const { form } = useForm();
  return (
    <Section number={3} title={t('intake.section.signs')} lead={t('intake.signsLead')} done={form.indicators.length > 0}>
      <Group group="act" />
      <Group group="means" {...(minor ? { note: t('intake.meansNotNeeded') } : {})} />
      <Group group="purpose" />
      <Group group="pattern" note={t('intake.patternLead')} />
      <details className={css['later']}>
        <summary>{t('intake.moreSigns')}</summary>
        <Ticks title={t('screening.forms')} ids={FORMS} label={(id) => word('screening', id)} />
        <Ticks title={t('screening.residual')} note={t('intake.residualNote')} ids={RESIDUAL_GROUNDS} label={(id) => word('screening', id)} />
      </details>
    </Section>
  );
}

function Group({ group, note }: { group: IndicatorGroup; note?: string }) {
  const { t } = useTranslation();
  return <Ticks title={t(`intake.group.${group}`)} ids={INDICATORS[group]} label={(sign) => t(`intake.sign.${sign}`)} {...(note === undefined ? {} : { note })} />;
}

function Ticks<Id extends string>({ title, note, ids, label }: { title: string; note?: string; ids: readonly Id[]; label: (id: Id) => string }) {
  const { form, set } = useForm();
  const id = useId();
  const tick = (sign: string, on: boolean): void =>
    set('indicators', on ? [...form.indicators, sign] : form.indicators.filter((one) => one !== sign));
  return (
    <div role="group" aria-labelledby={id} className={css['group']}>
      <p id={id} className={css['groupTitle']}>
        <strong>{title}</strong>
        {note !== undefined && <span> · {note}</span>}
      </p>
      <div className={css['ticks']}>
        {ids.map((sign) => (
          <Checkbox
            key={sign}
            label={label(sign)}
            checked={form.indicators.includes(sign)}
            onChange={(event) => tick(sign, event.currentTarget.checked)}
          />
        ))}
      </div>
    </div>
  );
}

/** What the person wishes, in their own words; never asked as a statement of what happened. */
export function WishesSection() {
  const { t } = useTranslation();
  const { form, set, fault } = useForm();
  return (
    <Section number={4} title={t('intake.section.more')} done={form.wishes.trim() !== ''}>
      <Textarea
        id={fieldId('wishes')}
        label={t('intake.wishes')}
        description={t('intake.wishesHint')}
        autosize={false}
        rows={3}
        maxLength={4000}
        value={form.wishes}
        error={fault('wishes')}
        onChange={(event) => set('wishes', event.currentTarget.value)}
      />
    </Section>
  );
}

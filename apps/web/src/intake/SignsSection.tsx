import { Checkbox, Textarea } from '@mantine/core';
import { INDICATORS, type IndicatorGroup } from '@loive/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId, useForm } from './form-context.js';
import css from './Intake.module.css';
import { Section } from './Section.js';

/** Signs of the definition and of past cases, to tick from what was heard or seen. */
export function SignsSection({ minor }: { minor: boolean }) {
  const { t } = useTranslation();
  const { form } = useForm();
  return (
    <Section number={3} title={t('intake.section.signs')} lead={t('intake.signsLead')} done={form.indicators.length > 0}>
      <Group group="act" />
      <Group group="means" {...(minor ? { note: t('intake.meansNotNeeded') } : {})} />
      <Group group="purpose" />
      <Group group="pattern" note={t('intake.patternLead')} />
    </Section>
  );
}

function Group({ group, note }: { group: IndicatorGroup; note?: string }) {
  const { t } = useTranslation();
  const { form, set } = useForm();
  const id = useId();
  const tick = (sign: string, on: boolean): void =>
    set('indicators', on ? [...form.indicators, sign] : form.indicators.filter((one) => one !== sign));
  return (
    <div role="group" aria-labelledby={id} className={css['group']}>
      <p id={id} className={css['groupTitle']}>
        <strong>{t(`intake.group.${group}`)}</strong>
        {note !== undefined && <span> · {note}</span>}
      </p>
      <div className={css['ticks']}>
        {INDICATORS[group].map((sign) => (
          <Checkbox
            key={sign}
            label={t(`intake.sign.${sign}`)}
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

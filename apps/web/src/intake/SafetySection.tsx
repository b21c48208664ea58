import { Radio } from '@mantine/core';
import { SAFETY_CODES } from '@loive/domain';
import { IconShieldHeart } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Note } from '../shared/Note.js';
import { LANGUAGES } from './choices.js';
import { ChoiceField } from './Fields.js';
import { fieldId, useForm } from './form-context.js';
import css from './Intake.module.css';
import { Section } from './Section.js';

/** First of all: is the person safe, and in which language can we speak. */
export function SafetySection() {
  const { t } = useTranslation();
  const { form, set, fault } = useForm();
  return (
    <Section number={1} title={t('intake.section.safety')} done={form.safety !== '' && form.language !== 'und'}>
      <div className={css['two']}>
        <Radio.Group
          id={fieldId('safety')}
          label={t('intake.safety')}
          value={form.safety}
          error={fault('safety')}
          onChange={(value) => set('safety', value)}
        >
          <div className={css['radios']}>
            {SAFETY_CODES.map((value) => (
              <Radio key={value} value={value} label={t(`safety.${value}`)} />
            ))}
          </div>
        </Radio.Group>
        <ChoiceField
          field="language"
          label={t('intake.language')}
          options={LANGUAGES.map((code) => ({ value: code, label: t(`intake.languageName.${code}`) }))}
        />
      </div>
      <div role="status" className={css['said']}>
        {(form.safety === 'unsafe' || form.safety === 'unknown') && (
          <Note tone="plum" icon={<IconShieldHeart aria-hidden />}>
            {form.safety === 'unsafe' ? t('intake.unsafeNow') : t('intake.unknownSafety')}
          </Note>
        )}
      </div>
    </Section>
  );
}

import type { AgencyView } from '@loive/contracts';
import { AGE_CERTAINTIES, CHANNEL_CODES, dayInVietnam } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import { PlaceField } from '../places/PlaceField.js';
import { AgencyName } from '../shared/AgencyName.js';
import { readDay } from '../shared/dates.js';
import { useNow } from '../shared/useNow.js';
import { useLanguage } from '../shared/words.js';
import { countryName, NATIONALITIES } from './choices.js';
import { ChoiceField, LineField } from './Fields.js';
import { fieldId, useForm } from './form-context.js';
import css from './Intake.module.css';
import { faultsOf, looksLikeFullName } from './opening-form.js';
import { Section } from './Section.js';

const PART = ['alias', 'channel', 'ageKind', 'bornOn', 'ageFrom', 'ageTo', 'receivedDay', 'receivedClock', 'placeText'];

/** How the person reached us, the name used in the case, the age with its certainty. */
export function ReceiptSection({ agency }: { agency: AgencyView }) {
  const { t } = useTranslation();
  const now = useNow();
  const { form, quick, set, left, fault } = useForm();
  const done = !faultsOf(form, now).some(({ field }) => PART.includes(field) && !(quick && field === 'alias'));
  return (
    <Section number={2} title={t('intake.section.receipt')} done={done}>
      <div className={css['three']}>
        {!quick && <AliasField />}
        <ChoiceField
          field="channel"
          label={t('intake.channel')}
          description={t('intake.channelHint')}
          placeholder={t('intake.choose')}
          options={CHANNEL_CODES.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
        />
        <ChoiceField
          field="ageKind"
          label={t('intake.age')}
          description={t('intake.ageHint')}
          placeholder={t('intake.choose')}
          options={AGE_CERTAINTIES.map((kind) => ({ value: kind, label: t(`intake.ageKind.${kind}`) }))}
        />
        {form.ageKind === 'exact' && (
          <LineField field="bornOn" label={t('intake.bornOn')} inputMode="numeric" placeholder="05/09/2008" maxLength={12} />
        )}
        {form.ageKind === 'estimated' && (
          <div className={css['pair']}>
            <LineField field="ageFrom" label={t('intake.ageFrom')} inputMode="numeric" maxLength={3} />
            <LineField field="ageTo" label={t('intake.ageTo')} inputMode="numeric" maxLength={3} />
          </div>
        )}
        <div className={css['pair']}>
          <LineField field="receivedDay" label={t('intake.receivedDay')} inputMode="numeric" maxLength={12} />
          <LineField field="receivedClock" label={t('intake.receivedClock')} inputMode="numeric" maxLength={6} />
        </div>
        {!quick && <NationalityField />}
      </div>
      <div className={css['place']}>
        <PlaceField
          id={fieldId('placeText')}
          label={t('intake.placeText')}
          value={{ id: form.placeId, text: form.placeText }}
          on={readDay(form.receivedDay) ?? dayInVietnam(new Date(now).toISOString())}
          error={fault('placeText')}
          onChange={({ id, text }) => {
            set('placeId', id);
            set('placeText', text);
          }}
          onLeave={() => left('placeText')}
        />
      </div>
      <p className={css['meta']}>
        {t('intake.receivedBy')}
        <AgencyName agency={agency} />
      </p>
    </Section>
  );
}

function AliasField() {
  const { t } = useTranslation();
  const { form } = useForm();
  return (
    <div>
      <LineField field="alias" label={t('intake.alias')} description={t('intake.aliasHint')} placeholder={t('intake.aliasPlaceholder')} maxLength={60} />
      <p role="status" className={css['hint']}>
        {looksLikeFullName(form.alias) ? t('intake.aliasLikeName') : ''}
      </p>
    </div>
  );
}

function NationalityField() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ChoiceField
      field="nationality"
      label={t('intake.nationality')}
      options={[
        ...NATIONALITIES.map((code) => ({ value: code, label: countryName(code, language) })),
        { value: 'stateless', label: t('intake.nationalityName.stateless') },
        { value: 'XX', label: t('intake.nationalityName.XX') },
      ]}
    />
  );
}

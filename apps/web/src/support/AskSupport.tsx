import { FORMER_TERRITORIES, SUPPORT_CATEGORY_CODES, formerName, isOfIdentified, type SupportCategory } from '@loive/domain';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dayFault, readDay, typedDay } from '../shared/dates.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Support.module.css';
import { readSupportSearch, type SupportSearch } from './support-search.js';

/** Which category, identified when, looked at on which day, and whose former province. */
export function AskSupport({ search }: { search: SupportSearch }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const [category, setCategory] = useState<SupportCategory>(search.dien ?? 'VICTIM_VN_OR_STATELESS_PR');
  const [identified, setIdentified] = useState(typedDay(search.xacdinh));
  const [day, setDay] = useState(typedDay(search.ngay));
  const [territory, setTerritory] = useState(search.tinh ?? '');
  const [faults, setFaults] = useState<{ identified?: string; day?: string }>({});
  const provinces = FORMER_TERRITORIES.map((id) => ({ value: id, label: formerName(id)[language] })).toSorted((a, b) =>
    a.label.localeCompare(b.label, language),
  );

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const xacdinh = identified.trim() === '' ? undefined : readDay(identified);
    const ngay = day.trim() === '' ? undefined : readDay(day);
    const missing = xacdinh === undefined && isOfIdentified(category);
    const found = {
      ...(xacdinh === null ? { identified: t(`cases.form.error.${dayFault(identified)}`) } : missing ? { identified: t('cases.form.error.required') } : {}),
      ...(ngay === null ? { day: t(`cases.form.error.${dayFault(day)}`) } : {}),
    };
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    void navigate({ to: '/luat/che-do', search: readSupportSearch({ dien: category, xacdinh, ngay, tinh: territory }) });
  };

  return (
    <form className={`${css['ask']} no-print`} noValidate onSubmit={submit}>
      <NativeSelect
        label={t('support.law.category')}
        rightSection={<IconSelector size={16} aria-hidden />}
        value={category}
        data={SUPPORT_CATEGORY_CODES.map((code) => ({ value: code, label: word('supportCategory', code) }))}
        onChange={(event) => setCategory(event.currentTarget.value as SupportCategory)}
      />
      <TextInput label={t('support.law.identifiedOn')} placeholder={t('support.law.identifiedHint')} inputMode="numeric" autoComplete="off" value={identified} error={faults.identified} onChange={(event) => setIdentified(event.currentTarget.value)} />
      <TextInput label={t('support.law.on')} placeholder={t('support.law.onHint')} inputMode="numeric" autoComplete="off" value={day} error={faults.day} onChange={(event) => setDay(event.currentTarget.value)} />
      <NativeSelect
        label={t('support.law.territory')}
        rightSection={<IconSelector size={16} aria-hidden />}
        value={territory}
        data={[{ value: '', label: t('support.law.anyTerritory') }, ...provinces]}
        onChange={(event) => setTerritory(event.currentTarget.value)}
      />
      <Button type="submit" className={css['send'] ?? ''}>
        {t('support.law.ask')}
      </Button>
    </form>
  );
}

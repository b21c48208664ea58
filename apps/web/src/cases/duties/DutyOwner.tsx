import type { DutyView } from '@loive/contracts';
import { dayInVietnam, whyNobody } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import { useCodeWords, useLanguage } from '../../shared/words.js';

/** Who does an open duty; where no agency can be named, why, and that a person must. */
export function DutyOwner({ duty }: { duty: DutyView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const nameOf = (agency: { nameVi: string; nameEn: string }) => (language === 'en' && agency.nameEn !== '' ? agency.nameEn : agency.nameVi);
  const types = duty.ownerTypes.map((type) => word('agencyType', type)).join(', ');
  if (duty.owner !== null) {
    if (duty.unresolved !== null) return t('cases.duty.named', { agency: nameOf(duty.owner) });
    return duty.with.length === 0 ? nameOf(duty.owner) : t('cases.duty.with', { owner: nameOf(duty.owner), others: duty.with.map(nameOf).join(', ') });
  }
  const type = word('agencyType', duty.ownerType);
  switch (duty.unresolved) {
    case 'noTextNamesOwner': {
      const why = whyNobody(duty.step, dayInVietnam(duty.openedAt));
      return why === null ? t('cases.duty.nobody') : t('cases.duty.nobodyWhy', { why: why[language] });
    }
    case 'several':
      return t('cases.duty.oneOf', { bodies: types });
    case 'beforeRegister':
    case 'seatUnknown':
    case 'noAgency':
      return t(`cases.duty.unowned.${duty.unresolved}`, { type });
    default:
      return type;
  }
}

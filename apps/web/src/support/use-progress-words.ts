import type { CaseEntitlementView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../shared/dates.js';

/** What was promised and given of one kind, in words. */
export function useProgressWords(): (one: Pick<CaseEntitlementView, 'givenOn' | 'promisedOn'>) => string {
  const { t } = useTranslation();
  return ({ givenOn, promisedOn }) => {
    const last = givenOn.at(-1);
    if (last !== undefined) {
      const at = formatDate(last);
      return givenOn.length === 1 ? t('support.given', { at }) : t('support.givenTimes', { count: givenOn.length, at });
    }
    return promisedOn === null ? t('support.notYet') : t('support.promised', { at: formatDate(promisedOn) });
  };
}

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldName } from './opening-form.js';

const KNOWN = ['required', 'badDate', 'noSuchDay', 'badClock', 'inFuture', 'beforeBirth', 'badAge', 'ageOrder', 'ageNeeded', 'tooLong', 'unknownPlace', 'notOnThatDay', 'notForeign'] as const;

/** Words for the code of a fault; a code of the API without words of its own is told as it is. */
export function useFaultWords(): (code: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (code) => {
      const known = KNOWN.find((one) => one === code);
      return known ? t(`intake.fault.${known}`) : t('intake.fault.other', { code });
    },
    [t],
  );
}

/** Label of a field, as it stands above its control. */
export function useFieldLabel(): (field: FieldName) => string {
  const { t } = useTranslation();
  return (field) => {
    if (field === 'ageKind') return t('intake.age');
    if (field === 'indicators') return t('intake.section.signs');
    if (field === 'placeId') return t('intake.placeText');
    return t(`intake.${field}`);
  };
}

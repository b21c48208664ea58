import { useTranslation } from 'react-i18next';
import { useNames } from '../cases/record/use-names.js';
import { useValueWords } from '../cases/looking/use-value-words.js';
import { useCodeWords } from '../shared/words.js';

const split = (name: string): [group: string, field: string] => [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)];

/** Labels of what a packet holds: `identity.fullName` by its compartment's form, `case.safety` by its fact. */
export function usePacketLabel(): (name: string) => string {
  const word = useCodeWords();
  return (name) => {
    const [group, field] = split(name);
    const fact = word('referrals.item', field);
    if ((group === 'case' || field === 'wishes') && fact !== field) return fact;
    const detail = word('cases.field.detail', field);
    // A field that several compartments have tells whose it is.
    return ['address', 'result', 'since', 'until', 'order'].includes(field) ? `${detail} (${word('referrals.group', group).toLocaleLowerCase()})` : detail;
  };
}

/** A value of a packet in words. */
export function usePacketValue(): (name: string, value: unknown) => string {
  const { t } = useTranslation();
  const word = useCodeWords();
  const named = useNames();
  const tell = useValueWords();
  return (name, value) => {
    const [group, field] = split(name);
    if (group !== 'case' || typeof value !== 'string') return tell(value);
    switch (field) {
      case 'nationality':
        return named('region', value);
      case 'safety':
        return word('cases.field.codeIn.safety', value);
      case 'riskLevel':
        return word('cases.field.codeIn.level', value);
      case 'choice':
        return value === 'yes' || value === 'no' || value === 'undecided' ? t(`cases.person.choices.${value}`) : value;
      case 'identification':
        return word('cases.status', value);
      default:
        return tell(value);
    }
  };
}

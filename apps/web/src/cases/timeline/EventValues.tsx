import type { TimelineEventView } from '@loive/contracts';
import { dayInVietnam } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import { PlaceName } from '../../places/PlaceName.js';
import { Masked } from '../../shared/Masked.js';
import { useLabelWords } from '../forms/field-props.js';
import css from './Timeline.module.css';
import { useTelling } from '../forms/use-telling.js';

/** Ids of other records mean nothing to a reader. */
const SILENT: readonly string[] = ['dutyId', 'personId', 'consentId', 'measureId', 'intoCaseId', 'rescueId', 'alias'];

const isPlace = ({ record }: TimelineEventView, name: string): boolean => name === 'placeId' || (name === 'value' && record?.['field'] === 'placeId');

/** What an event set, in words: permitted values by name, and that the rest is kept masked. */
export function EventValues({ event }: { event: TimelineEventView }) {
  const { t } = useTranslation();
  const label = useLabelWords();
  const tell = useTelling(event.type);
  if (event.record === null) return null;
  const shown = Object.entries(event.record).filter(([name, value]) => !SILENT.includes(name) && value !== null && value !== undefined);
  const masked = event.fieldNames.filter((name) => !(name in event.record!) && !SILENT.includes(name));
  if (shown.length === 0 && masked.length === 0) return null;
  return (
    <dl className={css['values']}>
      {shown.map(([name, value]) => (
        <div key={name} className={css['pair']}>
          <dt>{label(event.type, name)}</dt>
          <dd>{isPlace(event, name) && typeof value === 'string' ? <PlaceName id={value} on={dayInVietnam(event.at)} /> : tell(name, value)}</dd>
        </div>
      ))}
      {masked.length > 0 && (
        <div className={css['pair']}>
          <dt>{masked.map((name) => label(event.type, name)).join(', ')}</dt>
          <dd>
            <Masked label={t('cases.timeline.masked')} />
          </dd>
        </div>
      )}
    </dl>
  );
}

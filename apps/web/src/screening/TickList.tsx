import { EVIDENCE_SOURCES, readTick, tickOf, type EvidenceId, type Tick } from '@loive/domain';
import { Checkbox, NativeSelect } from '@mantine/core';
import { IconSelector, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Screening.module.css';
import { itemOf } from './tick-words.js';

interface TickListProps {
  ids: readonly string[];
  ticks: readonly string[];
  onTicks: (ticks: readonly string[]) => void;
  /** Sources that may be named now. */
  mayName: (source: EvidenceId) => boolean;
}

/** Signs to tick; beside a ticked one, which sources show it or say otherwise. */
export function TickList({ ids, ticks, onTicks, mayName }: TickListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const of = (id: string): readonly string[] => ticks.filter((tick) => readTick(tick)?.sign === id);
  const put = (id: string, next: readonly string[]): void => onTicks([...ticks.filter((tick) => readTick(tick)?.sign !== id), ...next]);
  return (
    <div className={css['ticks']}>
      {ids.map((id) => {
        const item = itemOf(id);
        const own = of(id);
        return (
          <div key={id}>
            <Checkbox
              label={item[language]}
              checked={own.length > 0}
              onChange={(event) => put(id, event.currentTarget.checked ? [tickOf(id)] : [])}
              {...(item.verified ? {} : { description: t('time.unverified') })}
            />
            {own.length > 0 && <Sources id={id} label={item[language]} own={own} mayName={mayName} onOwn={(next) => put(id, next)} />}
          </div>
        );
      })}
    </div>
  );
}

interface SourcesProps {
  id: string;
  label: string;
  own: readonly string[];
  mayName: (source: EvidenceId) => boolean;
  onOwn: (own: readonly string[]) => void;
}

function Sources({ id, label, own, mayName, onOwn }: SourcesProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const named = own.flatMap((tick): readonly (Tick & { tick: string })[] => {
    const read = readTick(tick);
    return read === null || read.source === null ? [] : [{ ...read, tick }];
  });
  // The last source that goes leaves the bare sign ticked: unticking is the box's.
  const without = (tick: string): readonly string[] => (own.length === 1 ? [tickOf(id)] : own.filter((one) => one !== tick));
  const options = (speaks: Tick['speaks']) =>
    EVIDENCE_SOURCES.filter((source) => !own.includes(tickOf(id, source, speaks))).map((source) => ({
      value: tickOf(id, source, speaks),
      label: mayName(source) ? word('screening', source) : `${word('screening', source)} (${t('cases.form.notYet')})`,
      disabled: !mayName(source),
    }));
  return (
    <div className={css['sources']}>
      {named.map(({ tick, source, speaks }) => (
        <span key={tick} className={css['chip']} data-speaks={speaks}>
          {word('screening', source ?? '')}
          {speaks === 'against' && ` · ${t('screening.saysOtherwise')}`}
          <button type="button" className="no-print" aria-label={t('screening.dropSource', { source: word('screening', source ?? ''), sign: label })} onClick={() => onOwn(without(tick))}>
            <IconX size={14} aria-hidden />
          </button>
        </span>
      ))}
      <NativeSelect
        className="no-print"
        size="xs"
        aria-label={t('screening.sourceOf', { sign: label })}
        rightSection={<IconSelector size={14} aria-hidden />}
        value=""
        onChange={(event) => onOwn([...named.map(({ tick }) => tick), event.currentTarget.value])}
        data={[
          { value: '', label: t('screening.addSource'), disabled: true },
          { group: t('screening.shows'), items: options('for') },
          { group: t('screening.saysOtherwiseGroup'), items: options('against') },
        ]}
      />
    </div>
  );
}

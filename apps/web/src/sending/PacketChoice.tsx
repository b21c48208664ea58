import type { ReferralPreviewView } from '@loive/contracts';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import eventCss from '../cases/forms/EventForm.module.css';
import { usePacketLabel } from '../referrals/use-packet-words.js';
import { useCodeWords } from '../shared/words.js';
import css from './Sending.module.css';
import { offeredItems, packetOf } from './sending-form.js';

interface PacketChoiceProps {
  items: ReferralPreviewView['items'];
  chosen: readonly string[] | null;
  error: string | undefined;
  onChange: (packet: readonly string[]) => void;
}

/** What goes along, by compartment; what the rule proposes is ticked, what it does not allow is not offered. */
export function PacketChoice({ items, chosen, error, onChange }: PacketChoiceProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const label = usePacketLabel();
  const offered = offeredItems(items);
  const packet = packetOf(chosen, items);
  const held = offered.filter((item) => item.held);
  const missing = offered.filter((item) => !item.held);
  const groups = [...new Set(held.map(({ name }) => name.slice(0, name.indexOf('.'))))];
  if (offered.length === 0) return <p>{t('sending.packetNone')}</p>;
  return (
    <fieldset className={eventCss['set']}>
      <legend className="visually-hidden">{t('sending.section.packet')}</legend>
      {groups.map((group) => (
        <div key={group} role="group" aria-label={word('referrals.group', group)}>
          <p className={eventCss['part']}>{word('referrals.group', group)}</p>
          <div className={eventCss['two']}>
            {held
              .filter(({ name }) => name.startsWith(`${group}.`))
              .map(({ name }) => (
                <Checkbox
                  key={name}
                  label={label(name)}
                  checked={packet.includes(name)}
                  onChange={(event) => onChange(event.currentTarget.checked ? [...packet, name] : packet.filter((one) => one !== name))}
                />
              ))}
          </div>
        </div>
      ))}
      {missing.length > 0 && <p className={css['missing']}>{t('sending.notHeld', { items: missing.map(({ name }) => label(name)).join(', ') })}</p>}
      {error !== undefined && <p className={eventCss['fault']}>{error}</p>}
    </fieldset>
  );
}

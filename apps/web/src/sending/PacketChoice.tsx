import type { ReferralPreviewView } from '@loive/contracts';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import eventCss from '../cases/EventForm.module.css';
import { usePacketLabel } from '../referrals/use-packet-words.js';
import { useCodeWords } from '../shared/words.js';
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
  const groups = [...new Set(offered.map(({ name }) => name.slice(0, name.indexOf('.'))))];
  if (offered.length === 0) return <p>{t('sending.packetNone')}</p>;
  return (
    <fieldset className={eventCss['set']}>
      <legend className="visually-hidden">{t('sending.section.packet')}</legend>
      {groups.map((group) => (
        <div key={group} role="group" aria-label={word('referrals.group', group)}>
          <p className={eventCss['part']}>{word('referrals.group', group)}</p>
          <div className={eventCss['two']}>
            {offered
              .filter(({ name }) => name.startsWith(`${group}.`))
              .map(({ name, held }) => (
                <Checkbox
                  key={name}
                  label={held ? label(name) : `${label(name)} (${t('sending.notHeld')})`}
                  disabled={!held}
                  checked={packet.includes(name)}
                  onChange={(event) => onChange(event.currentTarget.checked ? [...packet, name] : packet.filter((one) => one !== name))}
                />
              ))}
          </div>
        </div>
      ))}
      {error !== undefined && <p className={eventCss['fault']}>{error}</p>}
    </fieldset>
  );
}

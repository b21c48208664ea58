import { CARD_TEXT_LENGTH, dayInVietnam, readCitizenCard, type CitizenCard } from '@loive/domain';
import { Button, TextInput } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/clock.js';
import { CardCamera } from './CardCamera.js';
import css from './CardField.module.css';

/** Takes the text of a citizen card's code from a scanner or the camera. Nothing of it is sent or kept before the form is saved. */
export function CardField({ onCard }: { onCard: (card: CitizenCard) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [camera, setCamera] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [done, setDone] = useState(false);

  const read = (scanned: string): void => {
    const reading = readCitizenCard(scanned, dayInVietnam(new Date(serverNow()).toISOString()));
    setText('');
    setCamera(false);
    setDone(reading.ok);
    setFault(reading.ok ? null : t(`card.fault.${reading.fault}`));
    if (reading.ok) onCard(reading.card);
  };
  const begin = (typed: string, withCamera: boolean): void => {
    setText(typed);
    setCamera(withCamera);
    setFault(null);
    setDone(false);
  };
  // A scanner types the text and ends it with Enter, which must not send the form.
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    read(text);
  };

  return (
    <div className={css['card']}>
      <div className={css['line']}>
        <TextInput
          label={t('card.label')}
          description={t('card.hint')}
          autoComplete="off"
          spellCheck={false}
          maxLength={CARD_TEXT_LENGTH}
          value={text}
          error={fault}
          onChange={(event) => begin(event.currentTarget.value, camera)}
          onKeyDown={key}
        />
        <Button variant="default" disabled={text === ''} onClick={() => read(text)}>
          {t('card.fill')}
        </Button>
        {!camera && (
          <Button variant="default" leftSection={<IconCamera size={16} aria-hidden />} onClick={() => begin('', true)}>
            {t('card.camera')}
          </Button>
        )}
      </div>
      {camera && <CardCamera onText={read} onClose={() => setCamera(false)} />}
      <p role="status" className={css['said']}>
        {done ? t('card.done') : ''}
      </p>
    </div>
  );
}

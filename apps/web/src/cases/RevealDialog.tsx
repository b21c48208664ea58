import type { RevealView } from '@loive/contracts';
import { REVEAL_CODES, type Compartment } from '@loive/domain';
import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { revealCompartment } from '../api/calls.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useCodeWords } from '../shared/words.js';
import { Choice } from './choices.js';
import css from './EventForm.module.css';

interface RevealDialogProps {
  caseId: string;
  compartment: Compartment | null;
  onClose: () => void;
  onSeen: (look: RevealView) => void;
}

/** Asks why before a masked compartment is opened; no reason is chosen beforehand. */
export function RevealDialog({ caseId, compartment, onClose, onSeen }: RevealDialogProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const title = compartment === null ? '' : `${t('cases.reveal.title')}: ${word('cases.field.codeIn.compartment', compartment)}`;
  return (
    <Modal opened={compartment !== null} onClose={onClose} size={440} returnFocus={false} title={title} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {compartment !== null && <RevealForm key={compartment} caseId={caseId} compartment={compartment} onClose={onClose} onSeen={onSeen} />}
    </Modal>
  );
}

function RevealForm({ caseId, compartment, onClose, onSeen }: RevealDialogProps & { compartment: Compartment }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const lacksText = reason === 'other' && text.trim() === '';

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (busy || reason === '' || lacksText) return;
    setBusy(true);
    setFailure(null);
    try {
      const body = { compartment, reason, ...(text.trim() === '' ? {} : { text: text.trim() }) };
      onSeen(await revealCompartment(caseId, body));
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };

  return (
    <form className={css['form']} noValidate onSubmit={(event) => void submit(event)}>
      <p>{t('cases.reveal.lead')}</p>
      {failure !== null && <ProblemNote error={failure} />}
      <Choice
        label={t('cases.reveal.reason')}
        answers={REVEAL_CODES.map((code) => ({ code, label: word('cases.field.codeIn.reveal', code), open: true }))}
        value={reason}
        error={tried && reason === '' ? t('cases.reveal.reasonNeeded') : undefined}
        onChange={setReason}
      />
      <Textarea
        label={reason === 'other' ? t('cases.reveal.text') : `${t('cases.reveal.text')} (${t('part.optional')})`}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={500}
        value={text}
        error={tried && lacksText ? t('cases.reveal.textNeeded') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" aria-disabled={busy}>
          {t('cases.reveal.save')}
        </Button>
      </div>
    </form>
  );
}

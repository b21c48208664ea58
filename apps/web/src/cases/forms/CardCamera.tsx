import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './CardField.module.css';
import { loadQrReader } from './qr-reader.js';

/** Between two looks at the picture: quick to the eye, light on an old phone. */
const LOOK_MS = 250;

type Trouble = 'refused' | 'absent' | 'busy';

/** Shows the camera until it has read a code. The picture stays in this page and is not kept. */
export function CardCamera({ onText, onClose }: { onText: (text: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onText);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    tell.current = onText;
  }, [onText]);

  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: MediaStream | null = null;
    const stop = (): void => stream?.getTracks().forEach((track) => track.stop());

    const watch = async (): Promise<void> => {
      stream = await openCamera();
      if (over) return stop();
      element.srcObject = stream;
      await element.play();
      const read = await loadQrReader();
      const look = async (): Promise<void> => {
        const text = await read(element).catch(() => null);
        if (over) return;
        if (text === null) timer = setTimeout(() => void look(), LOOK_MS);
        else tell.current(text);
      };
      await look();
    };
    watch().catch((error: unknown) => {
      stop();
      if (!over) setTrouble(troubleOf(error));
    });
    return () => {
      over = true;
      clearTimeout(timer);
      stop();
    };
  }, []);

  return (
    <div className={css['camera']}>
      {trouble === null && <video ref={video} muted playsInline aria-label={t('card.picture')} />}
      <p role="status" className={css['said']}>
        {t(trouble === null ? 'card.hold' : `card.trouble.${trouble}`)}
      </p>
      <Button variant="default" onClick={onClose}>
        {t('card.cameraClose')}
      </Button>
    </div>
  );
}

// A page that was not opened over https, or an old browser, has no such thing at all.
function openCamera(): Promise<MediaStream> {
  const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
  if (devices === undefined) return Promise.reject(new DOMException('no camera', 'NotFoundError'));
  return devices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
}

function troubleOf(error: unknown): Trouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : 'busy';
}

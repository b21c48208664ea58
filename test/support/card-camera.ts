import encodeQR from 'qr';
import type { Page } from 'playwright-core';

interface Painted {
  readonly width: number;
  readonly rows: readonly string[];
}
interface Inside {
  readonly document: { createElement(name: 'canvas'): { width: number; height: number; getContext(kind: '2d'): Paint; captureStream(rate: number): unknown } };
  readonly navigator: { readonly mediaDevices: { getUserMedia: () => Promise<unknown> } };
  setInterval(work: () => void, every: number): unknown;
}
interface Paint {
  fillStyle: string;
  fillRect(x: number, y: number, width: number, height: number): void;
}

// Runs in the page, so it stands alone: a camera that sees nothing but the card.
const hold = ({ width, rows }: Painted): void => {
  const inside = globalThis as unknown as Inside;
  const dot = 8;
  const canvas = inside.document.createElement('canvas');
  canvas.width = canvas.height = (width + 8) * dot;
  const paint = canvas.getContext('2d');
  inside.setInterval(() => {
    paint.fillStyle = '#fff';
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.fillStyle = '#000';
    rows.forEach((row, y) => [...row].forEach((cell, x) => cell === '1' && paint.fillRect((x + 4) * dot, (y + 4) * dot, dot, dot)));
  }, 100);
  inside.navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(10));
};

/** Gives the page a camera that looks at a card with this text in its code. */
export async function holdBeforeCamera(page: Page, text: string): Promise<void> {
  const rows = encodeQR(text, 'raw').map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));
  await page.evaluate(hold, { width: rows.length, rows });
}

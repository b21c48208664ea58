/** Finds the text of a QR code in a picture; null while there is none. */
export type QrReader = (picture: HTMLVideoElement) => Promise<string | null>;

interface Detector {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: ['qr_code'] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser's own reader where it has one; else one that is loaded now, and runs in the page as well. */
export async function loadQrReader(): Promise<QrReader> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const fits = own !== undefined && (await own.getSupportedFormats()).includes('qr_code');
  const Reader: DetectorClass = fits ? own : (await import('qr/decode.js')).BarcodeDetector;
  const reader = new Reader({ formats: ['qr_code'] });
  return async (picture) => (await reader.detect(picture))[0]?.rawValue ?? null;
}

import type { cardVi } from './card.vi.js';
import type { SameWords } from './shape.js';

/** Words of filling in identity from a citizen card, in English. */
export const cardEn: SameWords<typeof cardVi> = {
  label: 'QR code of the citizen card',
  hint: 'Put the cursor here and scan; switch the Vietnamese typing tool off before using a scanner. Nothing is sent before you save.',
  fill: 'Fill from the code',
  camera: 'Use the camera',
  cameraClose: 'Turn the camera off',
  picture: 'Picture of the camera, to read the code of the card',
  hold: 'Hold the card so that its QR code is in the middle. The picture is not kept.',
  trouble: {
    refused: 'The browser does not allow the camera. Use a scanner, or fill in the fields below.',
    absent: 'This device has no camera that we can see. Use a scanner, or fill in the fields below.',
    busy: 'The camera could not be opened; something else may be using it. The fields below can still be filled in.',
  },
  done: 'Number, name, birth date, sex and home are filled in. Compare them with the card before saving; empty what is not needed.',
  fault: {
    empty: 'Nothing was scanned yet.',
    notACard: 'This is not the QR code of a citizen card.',
    brokenLetters: 'Vietnamese letters were broken on the way. Switch the typing tool off or change the scanner\'s settings, then scan again.',
    badNumber: 'The number in the code does not have 12 digits. Scan again, or type it.',
    badName: 'The name in the code cannot be read. Scan again, or type it.',
    badBirthDate: 'The birth date in the code is no day of the calendar. Scan again, or type it.',
    bornInFuture: 'The birth date in the code is still to come. Scan again, or type it.',
    badSex: 'The sex in the code cannot be read. Scan again, or type it.',
    noAddress: 'The code has no home address. Scan again, or type it.',
  },
};

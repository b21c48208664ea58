import { ACCESS_SCENES } from './access.js';
import { CASE_SCENES } from './case.js';
import { DOOR_SCENES } from './door.js';
import { HOTLINE_SCENES } from './hotline.js';
import { OVERSIGHT_SCENES } from './oversight.js';
import { PEOPLE_SCENES } from './people.js';
import { REFERRAL_SCENES } from './referral.js';
import type { Scene } from './scene.js';
import { SUPPORT_SCENES } from './support.js';
import { WORK_SCENES } from './work.js';

/** Every screen and overlay there is. */
export const SCENES: readonly Scene[] = [
  ...DOOR_SCENES,
  ...WORK_SCENES,
  ...CASE_SCENES,
  ...SUPPORT_SCENES,
  ...ACCESS_SCENES,
  ...PEOPLE_SCENES,
  ...HOTLINE_SCENES,
  ...OVERSIGHT_SCENES,
  ...REFERRAL_SCENES,
];

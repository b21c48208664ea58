import type { Story } from '../story.js';
import { LANG_SON_STORIES } from './lang-son.js';
import { KHANH_HOA_STORIES } from './khanh-hoa.js';
import { NEED_TO_KNOW_STORIES } from './need-to-know.js';
import { WAY_HOME } from './way-home.js';

/** Every fictional case of the demo set, in the order in which they are played. */
export const STORIES: readonly Story[] = [WAY_HOME, ...NEED_TO_KNOW_STORIES, ...KHANH_HOA_STORIES, ...LANG_SON_STORIES];

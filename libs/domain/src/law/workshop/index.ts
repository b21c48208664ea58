export { citesArticle, findRows, textsOf } from './find-rows.js';
export type { RowsWanted } from './find-rows.js';
export { RESPONSIBILITY_NAMES } from './names.js';
export { SAID_ABOUT } from './row.js';
export type { Said, SaidAbout, WorkshopRow } from './row.js';
export { WORKSHOP_TABLES, WORKSHOP_TABLE_NAMES } from './tables.js';
export type { WorkshopTable } from './tables.js';

export { publishedPeriods } from './periods.js';
export type { PublishedPeriod } from './periods.js';
export { placeTable, readsStatistics } from './place-table.js';
export type { CountedAtPlace, PlaceRow, PlaceTable, ToldCounts } from './place-table.js';
export { ROUNDED_TO, SMALLEST_GROUP } from './safe-cells.js';

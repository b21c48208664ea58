import type { DeadlineUnit } from '../../calendar/deadlines.js';

/** What is told, the start in Viet Nam's time, amount, unit -> last day and time. */
export type LimitScenario = readonly [told: string, start: string, amount: number, unit: DeadlineUnit, on: string, time: string];

/** Limits over the days on which the law turned, over Tết and other days off, and back in time. */
export const LIMITS: readonly LimitScenario[] = [
  ['three days from the last day of the district police', '2025-02-28 09:00', 3, 'calendar_days', '2025-03-03', '09:00'],
  ['three working days from that Friday', '2025-02-28 09:00', 3, 'working_days', '2025-03-05', '24:00'],
  ['one working day from Saturday 01/03', '2025-03-01 09:00', 1, 'working_days', '2025-03-03', '24:00'],
  ['twelve months from the end of a February', '2025-02-28 09:00', 12, 'months', '2026-02-28', '09:00'],
  ['twelve months from 29 February', '2024-02-29 09:00', 12, 'months', '2025-02-28', '09:00'],
  ['three days from the last day of the law of 2011', '2025-06-30 16:00', 3, 'calendar_days', '2025-07-03', '16:00'],
  ['three working days from that Monday', '2025-06-30 16:00', 3, 'working_days', '2025-07-03', '24:00'],
  ['twenty-four hours over the change of the law', '2025-06-30 18:00', 24, 'hours', '2025-07-01', '18:00'],
  ['twelve months to apply from that day', '2025-06-30 10:00', 12, 'months', '2026-06-30', '10:00'],
  ['twenty days from that day', '2025-06-30 10:00', 20, 'calendar_days', '2025-07-20', '10:00'],
  ['three days from the first minute of the new law', '2025-07-01 00:00', 3, 'calendar_days', '2025-07-03', '24:00'],
  ['nine working days from 01/07/2025', '2025-07-01 08:00', 9, 'working_days', '2025-07-14', '24:00'],
  ['three working days from 01/07/2025', '2025-07-01 08:00', 3, 'working_days', '2025-07-04', '24:00'],
  ['twelve hours through the night of a holiday', '2026-04-30 20:00', 12, 'hours', '2026-05-01', '08:00'],
  ['three days from a holiday', '2026-04-30 10:00', 3, 'calendar_days', '2026-05-03', '10:00'],
  ['one working day from a holiday', '2026-04-30 10:00', 1, 'working_days', '2026-05-04', '24:00'],
  ['two working days from the day before the holidays', '2026-04-29 10:00', 2, 'working_days', '2026-05-05', '24:00'],
  ['ten working days over the holidays', '2026-04-20 10:00', 10, 'working_days', '2026-05-06', '24:00'],
  ['a day in lieu of Hùng Kings’ day that is only expected', '2026-04-24 10:00', 2, 'working_days', '2026-04-28', '24:00'],
  ['Hùng Kings’ day itself, named by the code', '2027-04-15 10:00', 1, 'working_days', '2027-04-19', '24:00'],
  ['five working days over Tết 2025', '2025-01-24 10:00', 5, 'working_days', '2025-02-07', '24:00'],
  ['one working day from the Sunday before Tết 2025', '2025-01-26 10:00', 1, 'working_days', '2025-02-03', '24:00'],
  ['three working days over Tết 2026', '2026-02-13 10:00', 3, 'working_days', '2026-02-25', '24:00'],
  ['five working days over Tết 2026', '2026-02-12 10:00', 5, 'working_days', '2026-02-26', '24:00'],
  ['three calendar days into Tết 2026 are not moved on', '2026-02-14 10:00', 3, 'calendar_days', '2026-02-17', '10:00'],
  ['twenty calendar days over Tết 2026', '2026-02-14 10:00', 20, 'calendar_days', '2026-03-06', '10:00'],
  ['twelve hours on the eve of Tết', '2026-02-16 18:30', 12, 'hours', '2026-02-17', '06:30'],
  ['a Tết that nobody has announced yet gives no time', '2027-02-04 10:00', 2, 'working_days', '2027-02-08', '24:00'],
  ['a Saturday that is made up', '2025-04-25 10:00', 1, 'working_days', '2025-04-26', '24:00'],
  ['one working day over 30/04, 01/05 and the exchanged 02/05', '2025-04-29 10:00', 1, 'working_days', '2025-05-05', '24:00'],
  ['three working days over National day', '2025-08-29 10:00', 3, 'working_days', '2025-09-05', '24:00'],
  ['New Year, and an exchange that was not read', '2025-12-31 10:00', 1, 'working_days', '2026-01-02', '24:00'],
  ['one month from the last day of January', '2026-01-31 10:00', 1, 'months', '2026-02-28', '10:00'],
  ['at least five days before an arrival', '2025-06-30 20:00', -5, 'calendar_days', '2025-06-25', '20:00'],
  ['at least three days before an arrival', '2025-03-01 07:15', -3, 'calendar_days', '2025-02-26', '07:15'],
  ['a working day before 01/07/2025', '2025-07-01 10:00', -1, 'working_days', '2025-06-29', '24:00'],
  ['a working day before the first one after Tết', '2026-02-23 09:00', -1, 'working_days', '2026-02-12', '24:00'],
];

/** "Trước ngày": the day named, when it was sent -> in time or not. */
export const BEFORE_DAYS: readonly (readonly [before: string, sent: string, inTime: boolean])[] = [
  ['2025-12-16', '2025-12-15 23:59', true],
  ['2025-12-16', '2025-12-16 00:00', false],
  ['2025-12-16', '2025-12-16 08:00', false],
  ['2025-03-16', '2025-03-15 17:00', true],
  ['2024-06-20', '2024-06-19 23:59', true],
  ['2024-06-20', '2024-06-20 00:00', false],
  ['2026-05-01', '2026-04-30 23:59', true],
  ['2025-07-01', '2025-07-01 00:00', false],
];

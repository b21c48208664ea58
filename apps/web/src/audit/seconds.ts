const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** `08:52:10` by the clock of Viet Nam: a log is read to the second. */
export const formatSecond = (at: string): string => format.format(new Date(at));

/** The serial of an ISO 8601 date or time in a `t="d"` cell, as Excel counts days; null for anything else. */
export function isoDateSerial(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (match === null || text.trim() === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86400;
  if (year === undefined) return time;
  return daySerial(Number(year), Number(month), Number(day)) - (date1904 ? 1462 : 0) + time;
}

/** Day number in the 1900 system, by the civil-calendar formula; before March 1900 it is one less for Excel's 1900-02-29. */
function daySerial(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const shifted = (month + 9) % 12;
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((shifted * 306 + 5) / 10) + (day - 1);
  const serial = days - 693_899;
  return serial > 60 ? serial : serial - 1;
}

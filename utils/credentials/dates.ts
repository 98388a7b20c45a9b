/** xsd:dateTimeStamp and RFC 3339, with the seconds and the offset's colon and minutes optional as in ISO 8601. */
const instant = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)$/i;
const day = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The instant a credential states, as ISO 8601 in UTC; undefined unless it is complete, exists and names its zone. */
export function readInstant(value: unknown): string | undefined {
  const match = typeof value === 'string' ? instant.exec(value) : null;
  if (!match) return undefined;
  const [, year, month, date, hour, minute, second = '0', fraction = '0', zone = 'Z'] = match;
  const parts = [year, month, date, hour, minute, second].map(Number);
  const utc = utcOf(parts, Number(`0.${fraction}`) * 1000);
  const offset = offsetMinutes(zone);
  return utc === undefined || offset === undefined ? undefined : isoOf(utc - offset * 60_000);
}

/**
 * Open Badges before 3.0 also date by the day, read as its first instant in UTC, and by seconds since 1970
 * (specification 1.0, "DateTime").
 */
export function readBadgeDate(value: unknown): string | undefined {
  const match = typeof value === 'string' ? day.exec(value) : null;
  if (match) {
    const utc = utcOf([...match.slice(1).map(Number), 0, 0, 0], 0);
    return utc === undefined ? undefined : isoOf(utc);
  }
  const seconds = typeof value === 'string' && /^\d{9,10}$/.test(value) ? Number(value) : value;
  if (typeof seconds === 'number' && Number.isInteger(seconds) && seconds > 0 && seconds < 4e9)
    return isoOf(seconds * 1000);
  return readInstant(value);
}

/** A JWT NumericDate (RFC 7519 §2). */
export function readNumericDate(value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0 || value > 253_402_300_799)
    return undefined;
  return isoOf(Math.floor(value * 1000));
}

function utcOf(parts: number[], milliseconds: number): number | undefined {
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = parts;
  // A leap second is the first instant of the next minute.
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const midnight = new Date(0).setUTCFullYear(year, month - 1, date);
  const read = new Date(midnight);
  if (read.getUTCMonth() !== month - 1 || read.getUTCDate() !== date) return undefined;
  return midnight + ((hour * 60 + minute) * 60 + second) * 1000 + Math.floor(milliseconds);
}

function offsetMinutes(zone: string): number | undefined {
  if (zone.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', ''))];
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function isoOf(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}

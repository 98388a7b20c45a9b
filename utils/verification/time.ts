import { readInstant } from '../credentials/dates.ts';
import type { JsonObject, JsonValue } from '../credentials/types.ts';
import { fail, pass, warn } from './check.ts';
import type { Check } from './types.ts';

/** Clocks differ: five minutes either way. */
export const skewMs = 5 * 60_000;

const withoutZone = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?)?$/;

/**
 * `validFrom`/`validUntil` of VC 2.0 and `issuanceDate`/`expirationDate` of 1.1. A date
 * without a zone is read as UTC, with a remark.
 */
export function expiryCheck(document: JsonObject, now: Date): Check {
  const [from, fromZoned] = strictest(Math.max, document.validFrom, document.issuanceDate);
  const [until, untilZoned] = strictest(Math.min, document.validUntil, document.expirationDate);
  if (from === null || until === null)
    return fail('expiry/unreadable', 'A date of the credential cannot be read.');
  if (from !== undefined && until !== undefined && until < from) {
    return fail('expiry/ends-before-start', 'The credential ends before it starts.');
  }
  if (from !== undefined && from > now.getTime() + skewMs) {
    return fail('expiry/not-yet-valid', `The credential is not valid before ${day(from)}.`, {
      params: { date: iso(from) },
    });
  }
  if (until !== undefined && until + skewMs < now.getTime()) {
    return fail('expiry/expired', `The credential expired on ${day(until)}.`, {
      params: { date: iso(until) },
    });
  }
  if (!fromZoned || !untilZoned) {
    return warn('expiry/no-zone', 'A date of the credential names no time zone; it was read as UTC.');
  }
  if (until === undefined) return pass('expiry/none', 'The credential has no end date.');
  return pass('expiry/current', `The credential is valid until ${day(until)}.`, {
    params: { date: iso(until) },
  });
}

/** Where a document gives a date under the names of both models, the stricter counts. */
function strictest(
  stricter: (a: number, b: number) => number,
  ...values: readonly (JsonValue | undefined)[]
): DateReading {
  const readings = values.map(read);
  const times = readings.map(([time]) => time).filter((time) => time !== undefined);
  if (times.includes(null)) return [null, true];
  const known = times.filter((time) => time !== null);
  const time = known.length === 0 ? undefined : known.reduce((a, b) => stricter(a, b));
  return [time, readings.every(([, zoned]) => zoned)];
}

type DateReading = [time: number | undefined | null, zoned: boolean];

/** Milliseconds, or `undefined` when absent and `null` when unreadable; and whether a zone was named. */
function read(value: JsonValue | undefined): DateReading {
  if (value === undefined) return [undefined, true];
  const instant = readInstant(value);
  if (instant !== undefined) return [Date.parse(instant), true];
  const completed = readAsUtc(value);
  return completed === undefined ? [null, true] : [Date.parse(completed), false];
}

/** A date that names no zone, as an instant of UTC. */
export function readAsUtc(value: JsonValue | undefined): string | undefined {
  if (typeof value !== 'string' || !withoutZone.test(value)) return readInstant(value);
  return readInstant(`${value}${value.includes('T') ? '' : 'T00:00:00'}Z`);
}

const iso = (time: number): string => new Date(time).toISOString();
const day = (time: number): string => iso(time).slice(0, 10);

import { unknown } from '../check.ts';
import type { Check } from '../types.ts';
import type { ListProblem } from './read-list.ts';

/** A list that could not be read or believed: the status is unknown, which is neither withdrawn nor not withdrawn. */
export function listUnread(problem: ListProblem, list: string, since?: string): Check {
  const details = { params: { list, ...(since ? { date: since } : {}) }, source: list };
  switch (problem.why) {
    case 'no-answer':
      if (problem.failure === 'web/blocked') {
        return unknown(
          'status/address-refused',
          'The status list is at an address that may not be read.',
          details,
        );
      }
      return since === undefined
        ? unknown(
            'status/not-checked',
            'The status list could not be read, so the status was not checked.',
            details,
          )
        : unknown(
            'status/not-checked-since',
            `The status was last checked on ${since.slice(0, 10)}; the list does not answer now.`,
            details,
          );
    case 'unreadable':
      return unknown(
        'status/list-unreadable',
        'The status list cannot be read, so the status is unknown.',
        details,
      );
    case 'wrong-kind':
      return unknown(
        'status/list-of-another-kind',
        'The status list is not of the kind that the credential names.',
        details,
      );
    case 'wrong-purpose':
      return unknown(
        'status/list-for-another-purpose',
        'The status list is kept for another purpose than the credential says.',
        details,
      );
    case 'not-proven':
      return unknown(
        'status/list-not-proven',
        'The status list is not proven to be its issuer’s, so it was not believed.',
        details,
      );
    case 'not-current':
      return unknown(
        'status/list-not-current',
        'The status list is out of date, so the status is unknown.',
        details,
      );
  }
}

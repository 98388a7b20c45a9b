import type { Check, CheckName, CheckResult } from './types.ts';

interface Details {
  params?: Record<string, string>;
  source?: string;
}
type MakeCheck = (code: `${CheckName}/${string}`, sentence: string, details?: Details) => Check;

const maker =
  (result: CheckResult): MakeCheck =>
  (code, sentence, details = {}) => ({
    check: code.slice(0, code.indexOf('/')) as CheckName,
    result,
    code,
    sentence,
    ...details,
  });

/** `pass('issuer/key-listed', 'The key is listed by its issuer.')`: the part before the slash is the check's name. */
export const pass = maker('pass');
export const fail = maker('fail');
export const warn = maker('warn');
export const unknown = maker('unknown');

const severity: Record<CheckResult, number> = { fail: 0, unknown: 1, warn: 2, pass: 3 };

export function worstFirst(checks: readonly Check[]): Check[] {
  return [...checks].sort((a, b) => severity[a.result] - severity[b.result]);
}

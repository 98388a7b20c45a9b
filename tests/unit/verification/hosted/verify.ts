import { parseCredential } from '../../../../utils/credentials/index.ts';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { type HostedReport, verifyHosted } from '../../../../utils/verification/hosted/index.ts';
import { bytesOf, utf8 } from '../../../fixtures/credentials/bytes.ts';
import { type Served, tableWeb } from '../../../fixtures/credentials/web.ts';

export const now = new Date('2026-11-22T00:00:00Z');

/** Reads what a person has at hand, and verifies it against a network of a few documents. */
export async function check(
  copy: JsonObject | string,
  table: Record<string, Served>,
  emails: readonly string[] = [],
): Promise<HostedReport & { asked: string[] }> {
  const credential = await parseCredential(typeof copy === 'string' ? utf8(copy) : bytesOf(copy));
  const web = tableWeb(table);
  return { ...(await verifyHosted(credential, { web, now, emails })), asked: web.asked };
}

/** `check/code result`, without the passes. */
export function remarks(report: HostedReport): string[] {
  return report.checks
    .filter(({ result }) => result !== 'pass')
    .map(({ code, result }) => `${code} ${result}`);
}

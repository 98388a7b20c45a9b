import { jsonObjectOf } from '../../encoding/json.ts';
import type { ExplorerName } from '../../types.ts';
import type { Web } from '../../web/types.ts';
import { type ChainRecord, explorerOf, type Ledger, readTransactionId } from './explorers.ts';

export type Lookup =
  | { ok: true; records: readonly ChainRecord[]; by: readonly ExplorerName[] }
  | { ok: false; why: 'too-few' | 'no-answer' | 'not-found' | 'disagree' };

/** One explorer alone could say what it likes. */
const enough = 2;

/** Asks explorers one after the other until two have answered, and believes them where they say the same. */
export async function lookUp(
  wanted: { ledger: Ledger; transaction: string },
  names: readonly ExplorerName[],
  web: Web,
): Promise<Lookup> {
  const id = readTransactionId(wanted.transaction);
  if (id === undefined) return { ok: false, why: 'not-found' };
  const able = [...new Set(names)].filter((name) => explorerOf(wanted.ledger, name));
  if (able.length < enough) return { ok: false, why: 'too-few' };
  const records: ChainRecord[] = [];
  const by: ExplorerName[] = [];
  let absent = 0;
  for (const name of able) {
    if (records.length === enough) break;
    const found = await ask(wanted.ledger, name, id, web);
    if (found === 'absent') absent++;
    else if (found) {
      records.push(found);
      by.push(name);
    }
  }
  if (records.length < enough) return { ok: false, why: absent >= enough ? 'not-found' : 'no-answer' };
  return agree(records) ? { ok: true, records, by } : { ok: false, why: 'disagree' };
}

async function ask(
  ledger: Ledger,
  name: ExplorerName,
  id: string,
  web: Web,
): Promise<ChainRecord | 'absent' | undefined> {
  const explorer = explorerOf(ledger, name);
  if (!explorer) return undefined;
  const address = explorer.address(id);
  const answer = await web.get(address);
  if (!answer.ok) return answer.status === 404 ? 'absent' : undefined;
  // an explorer that sends the question elsewhere has not answered it
  if (new URL(answer.url).host !== new URL(address).host) return undefined;
  const json = jsonObjectOf(answer.body, answer.body.length);
  return json && explorer.read(json, id);
}

/** Times differ by when each saw the block, so only content and sender are compared. */
function agree(records: readonly ChainRecord[]): boolean {
  return new Set(records.map(({ data, from }) => JSON.stringify([from, data]))).size === 1;
}

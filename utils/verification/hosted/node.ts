import type { JsonObject } from '../../credentials/types.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import type { Web, WebAnswer } from '../web/types.ts';
import { secureAddress } from './address.ts';

/** A document of a badge that was read from its address. */
export interface Node {
  json: JsonObject;
  /** As it was asked for. */
  address: string;
  /** Where the answer came from in the end. */
  answeredBy: string;
}

export type NodeAnswer =
  | { ok: true; node: Node }
  | { ok: false; address: string; why: 'gone' | 'refused' | 'absent' | 'no-answer' | 'not-json' };

/** Reads one document; the content type is not asked, for what parses is what it is. */
export async function readNode(address: string, web: Web): Promise<NodeAnswer> {
  const answer = await web.get(secureAddress(address), { fresh: true });
  if (!answer.ok) return { ok: false, address, why: reasonOf(answer) };
  const json = jsonObjectOf(answer.body);
  if (!json) return { ok: false, address, why: 'not-json' };
  return { ok: true, node: { json, address, answeredBy: answer.url } };
}

function reasonOf(answer: Extract<WebAnswer, { ok: false }>): 'gone' | 'refused' | 'absent' | 'no-answer' {
  if (answer.code === 'web/blocked') return 'refused';
  if (answer.code !== 'web/status') return 'no-answer';
  if (answer.status === 410) return 'gone';
  return answer.status === 404 ? 'absent' : 'no-answer';
}

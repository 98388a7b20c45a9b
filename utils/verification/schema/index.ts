import { type Schema, type SchemaDraft, Validator } from '@cfworker/json-schema';
import { asList, asString, isObject } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { pass, unknown, warn } from '../check.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import type { Check } from '../types.ts';
import type { Web } from '../web/types.ts';
import { mayStall } from './patterns.ts';

const schemaTypes = new Set(['JsonSchema', '1EdTechJsonSchemaValidator2019', 'JsonSchemaValidator2018']);
const maxSchemas = 2;

/**
 * `credentialSchema` (VC JSON Schema §2, Open Badges 3 §B.10), interpreted without code generation. A departure is a
 * remark: the schema is not signed with the credential, and what was signed stays signed.
 */
export async function checkSchemas(document: JsonObject, web: Web): Promise<readonly Check[]> {
  const named = asList(document.credentialSchema).filter(isObject);
  const checks: Check[] = [];
  for (const each of named.slice(0, maxSchemas)) checks.push(await checkSchema(each, document, web));
  return checks;
}

async function checkSchema(named: JsonObject, document: JsonObject, web: Web): Promise<Check> {
  const url = asString(named.id) ?? '';
  const details = { params: { schema: url }, source: url };
  if (!asList(named.type).some((type) => typeof type === 'string' && schemaTypes.has(type))) {
    return unknown('schema/type-unknown', 'The schema is of a kind that is not known here.', details);
  }
  const answer = await web.get(url);
  const schema = answer.ok ? jsonObjectOf(answer.body) : undefined;
  if (!schema)
    return unknown('schema/not-read', 'The schema that the credential names could not be read.', details);
  if (mayStall(schema)) return unknown('schema/not-applied', 'The schema is too costly to apply.', details);
  const error = firstError(schema, document);
  if (error === null)
    return pass('schema/followed', 'The credential follows the schema that it names.', details);
  if (error === undefined) return unknown('schema/not-applied', 'The schema cannot be applied.', details);
  return warn('schema/not-followed', 'The credential departs from the schema that it names.', {
    ...details,
    params: { schema: url, at: error },
  });
}

/** Where it departs; `null` when it does not, and `undefined` when the schema refers to what is not there. */
function firstError(schema: JsonObject, document: JsonObject): string | null | undefined {
  try {
    const result = new Validator(schema as Schema, draftOf(schema.$schema)).validate(document);
    return result.valid ? null : (result.errors.at(-1)?.instanceLocation ?? '');
  } catch {
    return undefined;
  }
}

function draftOf(value: JsonValue | undefined): SchemaDraft {
  const text = asString(value) ?? '';
  if (text.includes('draft-04')) return '4';
  if (text.includes('draft-07') || text.includes('draft-06')) return '7';
  return text.includes('2019-09') ? '2019-09' : '2020-12';
}

import { asList, asString, isObject } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { fail, pass, unknown, warn } from '../check.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import type { Check } from '../types.ts';
import { type Application, applySchema } from './apply.ts';
import { isSigned, readSchema, type SchemaSource } from './fetch.ts';

const edTech = '1EdTechJsonSchemaValidator2019';
/** A schema that is a credential of its own (VC JSON Schema §3.2). */
const credentialType = 'JsonSchemaCredential';
const schemaTypes = new Set(['JsonSchema', edTech, 'JsonSchemaValidator2018', credentialType]);
const maxSchemas = 2;

export interface SchemaOptions extends SchemaSource {
  /** Of what is shown, parts may have been left out: what is missing is no departure. */
  selective: boolean;
  /** The document of a credential that is genuine and current, read from these bytes. */
  proven(bytes: Uint8Array<ArrayBuffer>): Promise<JsonObject | undefined>;
}

/**
 * `credentialSchema`. Open Badges 3 (§8.1) and CLR 2 ask of a credential that names a schema of 1EdTech's to follow it;
 * elsewhere the data model leaves that to the verifier (VC Data Model 2.0 §A.5). A schema is not signed with the
 * credential and may have been changed since, so there a departure is a remark, unless the credential signed its digest.
 */
export async function checkSchemas(document: JsonObject, options: SchemaOptions): Promise<readonly Check[]> {
  const named = asList(document.credentialSchema).filter(isObject);
  const checks: Check[] = [];
  for (const each of named.slice(0, maxSchemas)) checks.push(await checkSchema(each, document, options));
  return checks;
}

async function checkSchema(named: JsonObject, document: JsonObject, options: SchemaOptions): Promise<Check> {
  const url = asString(named.id) ?? '';
  const details = { params: { schema: url } };
  const type = asList(named.type).find((each) => typeof each === 'string' && schemaTypes.has(each));
  if (type === undefined) {
    return unknown('schema/type-unknown', 'The schema is of a kind that is not known here.', details);
  }
  const body = await readSchema(url, options);
  const signed = body && (await isSigned(named, body));
  if (signed === false) {
    const sentence = 'At the schema’s address stands another than the one that the credential names.';
    return unknown('schema/changed', sentence, details);
  }
  const found = body && (type === credentialType ? await packed(body, options) : jsonObjectOf(body));
  if (!found)
    return unknown('schema/not-read', 'The schema that the credential names could not be read.', details);
  const read = { ...details, source: url };
  return outcome(applySchema(found, targetOf(document, type)), read, {
    binding: !options.selective && (signed === true || (type === edTech && isSecondDataModel(document))),
  });
}

function outcome(
  application: Application,
  details: { params: { schema: string }; source: string },
  { binding }: { binding: boolean },
): Check {
  if (application === 'followed')
    return pass('schema/followed', 'The credential follows the schema that it names.', details);
  if (application === 'too-costly')
    return unknown('schema/not-applied', 'The schema is too costly to apply.', details);
  if (application === 'not-applicable')
    return unknown('schema/not-applied', 'The schema cannot be applied.', details);
  const departed = binding ? fail : warn;
  return departed('schema/not-followed', 'The credential departs from the schema that it names.', {
    ...details,
    params: { ...details.params, at: application.at },
  });
}

/** Schemas of 1EdTech's are of the newer data model; older badges name them, and have other names for their dates. */
function isSecondDataModel(document: JsonObject): boolean {
  return asList(document['@context'])[0] === 'https://www.w3.org/ns/credentials/v2';
}

/** The older kind, and Blockcerts, describe what is said of the subject; the others the whole credential. */
function targetOf(document: JsonObject, type: JsonValue): JsonObject {
  const { credentialSubject: subject } = document;
  const narrow = type === 'JsonSchemaValidator2018' || asList(document.type).includes('BlockcertsCredential');
  return narrow && isObject(subject) ? subject : document;
}

async function packed(
  body: Uint8Array<ArrayBuffer>,
  { proven }: SchemaOptions,
): Promise<JsonObject | undefined> {
  const document = await proven(body);
  const subject = document?.credentialSubject;
  return isObject(subject) && isObject(subject.jsonSchema) ? subject.jsonSchema : undefined;
}

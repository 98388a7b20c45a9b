import { asList, isObject } from '../json.ts';
import { cleanId, cleanName, cleanParagraph } from '../text.ts';
import type { Alignment, Credential, JsonObject, JsonValue, Profile } from '../types.ts';

/** An image inside the credential may be this long, in UTF-16 units; a longer one is not kept for display. */
const maxDataUri = 700_000;
const maxListed = 100;

/** Only members that are there: `exactOptionalPropertyTypes` tells absent from undefined. */
export function defined<T extends Record<string, unknown>>(
  members: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Before 3.0 many issuers write null or "" for what is absent; at the top and one level down, where optional members are. */
export function withoutBlanks(json: JsonObject): JsonObject {
  const blank = (value: unknown): boolean => value === undefined || value === null || value === '';
  const kept = Object.entries(json).filter(([, value]) => !blank(value));
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      isObject(value)
        ? Object.fromEntries(Object.entries(value).filter(([, inner]) => !blank(inner)))
        : value,
    ]),
  );
}

/** A picture's address or its bytes as a `data:` URI of a raster or SVG image; the address is kept, never loaded here. */
export function readImage(value: JsonValue | undefined): string | undefined {
  const source = isObject(value) ? value.id : Array.isArray(value) ? asList(value)[0] : value;
  if (typeof source !== 'string') return undefined;
  if (!source.startsWith('data:')) return /^https?:/i.test(source) ? cleanId(source) : undefined;
  const known = /^data:image\/(png|jpeg|jpg|gif|webp|svg\+xml)[;,]/i.test(source);
  return known && source.length <= maxDataUri ? source : undefined;
}

/** The words where there are words, else the address where they stand. */
export function readCriteria(value: JsonValue | undefined): string | undefined {
  const criteria = Array.isArray(value) ? value[0] : value;
  if (!isObject(criteria)) return cleanParagraph(criteria);
  return cleanParagraph(criteria.narrative) ?? cleanId(criteria.id);
}

export function readEvidence(value: JsonValue | undefined, narrative?: JsonValue): Credential['evidence'] {
  const listed = asList(value)
    .slice(0, maxListed)
    .map((one) =>
      isObject(one)
        ? defined({
            id: cleanId(one.id),
            name: cleanName(one.name),
            narrative: cleanParagraph(one.narrative) ?? cleanParagraph(one.description),
            description: one.narrative === undefined ? undefined : cleanParagraph(one.description),
            genre: cleanName(one.genre),
            audience: cleanName(one.audience),
          })
        : defined({ id: cleanId(one) }),
    );
  const own = cleanParagraph(narrative);
  return [...listed, ...(own === undefined ? [] : [{ narrative: own }])].filter(
    (one) => Object.keys(one).length > 0,
  );
}

/** OB 1 names `name`, `url`; OB 2 and 3 `targetName`, `targetUrl`, `targetCode`, `targetFramework`. */
export function readAlignments(value: JsonValue | undefined): Alignment[] {
  return asList(value)
    .slice(0, maxListed)
    .flatMap((one) => {
      if (!isObject(one)) return [];
      const targetName = cleanName(one.targetName ?? one.name);
      if (targetName === undefined) return [];
      return {
        targetName,
        ...defined({
          targetUrl: cleanId(one.targetUrl ?? one.url),
          targetCode: cleanName(one.targetCode),
          targetFramework: cleanName(one.targetFramework),
        }),
      };
    });
}

export function readTags(value: JsonValue | undefined): string[] {
  const tags = asList(value).flatMap((one) => cleanName(one) ?? []);
  return [...new Set(tags)].slice(0, maxListed);
}

/** An issuer or a holder: a profile, or its address alone. */
export function readProfile(value: unknown): Profile {
  if (!isObject(value)) return defined({ id: cleanId(value) });
  return defined({
    id: cleanId(value.id),
    name: cleanName(value.name),
    url: cleanId(value.url),
    email: cleanId(value.email),
    image: readImage(value.image),
  });
}

import { asList, isObject } from './json.ts';
import type { JsonValue } from './types.ts';

/** Longest text kept for display, in UTF-16 units. */
export const textLimits = { name: 300, text: 10_000, id: 2_048 } as const;

// Controls but for tab and line breaks; format characters (soft hyphen, zero-width, bidi, tags); separators and fillers that show as nothing.
const invisible = /(?![\t\n\r])\p{Cc}|\p{Cf}|\u034F|\u17B4|\u17B5|[\u115F\u1160\u3164\uFFA0\u2028\u2029]/gu;

/**
 * Text fit to be shown: NFC, well-formed UTF-16, without characters that hide, reorder or overwrite others, trimmed, capped.
 * Undefined when nothing is left.
 */
export function cleanText(value: unknown, limit: number = textLimits.text): string | undefined {
  if (typeof value !== 'string') return undefined;
  // The cap before NFC bounds the work; a letter can need several units before it is composed.
  const text = value
    .slice(0, limit * 4)
    .toWellFormed()
    .replace(invisible, '')
    .normalize('NFC')
    .trim();
  if (text === '') return undefined;
  return text.length <= limit
    ? text
    : `${text
        .slice(0, limit - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}

export function cleanName(value: JsonValue | undefined): string | undefined {
  const text = pickText(value);
  return cleanText(text, textLimits.name)?.replace(/\s+/g, ' ');
}

export function cleanParagraph(value: JsonValue | undefined): string | undefined {
  return cleanText(pickText(value), textLimits.text);
}

/** An identifier, kept character for character or not at all: a changed identifier would be another's. */
export function cleanId(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '' || value.length > textLimits.id) return undefined;
  return cleanText(value, textLimits.id) === value ? value : undefined;
}

/**
 * One string out of the shapes that carry language: plain, `{"@value", "@language"}` (VCDM 2 §11.1), a list of those,
 * or a language map (`{"en": "…"}` / `{"en": ["…"]}`, ELM 3). English first, else the first there is.
 */
export function pickText(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const english = value.find((one) => isObject(one) && /^en\b/i.test(String(one['@language'] ?? '')));
    return pickFirst(english === undefined ? value : [english, ...value]);
  }
  if (!isObject(value)) return undefined;
  if ('@value' in value) return typeof value['@value'] === 'string' ? value['@value'] : undefined;
  const languages = Object.keys(value).filter((key) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key));
  if (languages.length === 0 || languages.length !== Object.keys(value).length) return undefined;
  const best = languages.find((key) => /^en\b/.test(key)) ?? languages[0];
  return best === undefined ? undefined : pickFirst(asList(value[best]));
}

function pickFirst(values: readonly JsonValue[]): string | undefined {
  for (const value of values) {
    const text = pickText(value);
    if (text !== undefined) return text;
  }
  return undefined;
}

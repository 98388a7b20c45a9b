const wrappers =
  /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>|;)\s*$/g;
const controlNames: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Parses JSON as pages publish it: raw control characters inside strings, trailing commas, needless escapes,
 * CDATA or HTML-comment wrappers. Anything further from JSON is undefined.
 */
export function parseLenientJson(source: string): unknown {
  let text = source;
  for (let round = 0; round < 3; round++) text = text.replace(wrappers, '');
  return parsed(text) ?? parsed(repaired(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One pass over the text that escapes control characters in strings and drops commas before a closing bracket. */
function repaired(text: string): string {
  const out: string[] = [];
  let inString = false;
  let comma = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (inString) {
      if (char === '\\') out.push(escapeAt(text.charAt(++at)));
      else out.push(char < ' ' ? (controlNames[char] ?? '') : char);
      if (char === '"') inString = false;
      continue;
    }
    if (char === '"') inString = true;
    if ((char === '}' || char === ']') && comma >= 0) out[comma] = '';
    if (char === ',') comma = out.length;
    else if (char > ' ') comma = -1;
    out.push(char);
  }
  return out.join('');
}

function escapeAt(char: string): string {
  return '"\\/bfnrtu'.includes(char) && char !== ''
    ? `\\${char}`
    : char < ' '
      ? (controlNames[char] ?? '')
      : char;
}

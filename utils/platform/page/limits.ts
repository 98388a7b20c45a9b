import type { JobPosting } from '../../jobs/types.ts';
import type { ShownProfile } from '../../profiles/types.ts';

/** Caps on what a page may make us send, in UTF-16 units; the background refuses more (messages/shapes.ts). */
const cap = {
  url: 4_000,
  line: 1_000,
  text: 200_000,
  field: 50_000,
  blocks: 10_000,
  credentials: 200,
} as const;

const cut = <T extends string | undefined>(text: T, max: number): T =>
  (text === undefined ? text : text.slice(0, max)) as T;

/** A posting no larger than what may be sent: its beginning. */
export function withinLimits(posting: JobPosting): JobPosting {
  const { url, title, company, location, text, blocks, fields } = posting;
  return {
    ...posting,
    url: cut(url, cap.url),
    title: cut(title, cap.line),
    ...(company !== undefined && { company: cut(company, cap.line) }),
    ...(location !== undefined && { location: cut(location, cap.line) }),
    text: cut(text, cap.text),
    blocks: blocks.filter(({ end }) => end <= cap.text).slice(0, cap.blocks),
    ...(fields && {
      fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, cut(value, cap.field)])),
    }),
  };
}

export function profileWithinLimits({ person, credentials }: ShownProfile): ShownProfile {
  return {
    ...(person !== undefined && { person: cut(person, 400) }),
    credentials: credentials
      .filter(({ url }) => url.length <= cap.url)
      .slice(0, cap.credentials)
      .map((shown) => ({ ...shown, ...(shown.name !== undefined && { name: cut(shown.name, 900) }) })),
  };
}

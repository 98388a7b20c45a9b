import { CredentialError } from '../errors.ts';
import { type Tag, tokens } from './xml.ts';

/** Open Badges 1–2.1 and 3.0, "Baking Badges: SVG". */
const badgeElements: Readonly<Record<string, readonly string[]>> = {
  assertion: ['http://openbadges.org', 'https://openbadges.org'],
  credential: ['https://purl.imsglobal.org/ob/v3p0', 'http://openbadges.org'],
};

/**
 * The texts baked into an SVG: what stands in the badge element, or its `verify` attribute where it is empty.
 * Nothing is put in a DOM, so a script in the image has nowhere to run.
 * @throws {CredentialError} `credential/svg-malformed`, `credential/svg-without-badge`
 */
export function unbakeSvg(source: string): string[] {
  const texts: string[] = [];
  const open: string[] = [];
  const namespaces = new Map<string, string>();
  let badge: { depth: number; verify: string; body: string } | undefined;
  for (const token of tokens(source)) {
    if (token.kind === 'text') {
      if (open.length === 0 && token.text.trim() !== '') throw malformed('text outside the root');
      if (badge) badge.body += token.text;
    } else if (token.kind === 'open') {
      if (badge) throw malformed('an element inside the badge');
      learnNamespaces(token, namespaces);
      if (open.length === 0 && localName(token.name) !== 'svg') throw malformed('the root is not svg');
      open.push(token.name);
      if (isBadge(token, namespaces))
        badge = { depth: open.length, verify: token.attributes.get('verify') ?? '', body: '' };
    } else {
      if (open.at(-1) !== token.name) throw malformed('tags do not nest');
      if (badge?.depth === open.length) {
        texts.push(badge.body.trim() === '' ? badge.verify.trim() : badge.body.trim());
        badge = undefined;
      }
      open.pop();
    }
  }
  if (open.length > 0) throw malformed('an element is not closed');
  if (texts.length === 0) throw new CredentialError('credential/svg-without-badge');
  return texts;
}

function learnNamespaces(tag: Tag, namespaces: Map<string, string>): void {
  for (const [name, value] of tag.attributes)
    if (name.startsWith('xmlns:')) namespaces.set(name.slice(6), value.replace(/[/#]+$/, ''));
}

function isBadge(tag: Tag, namespaces: ReadonlyMap<string, string>): boolean {
  const [prefix, local] = tag.name.includes(':') ? tag.name.split(':') : ['', tag.name];
  const known = badgeElements[local ?? ''];
  // The prefix is fixed by the specification; some bakers forget to declare it.
  return (
    known !== undefined && (prefix === 'openbadges' || known.includes(namespaces.get(prefix ?? '') ?? ''))
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function malformed(detail: string): CredentialError {
  return new CredentialError('credential/svg-malformed', detail);
}

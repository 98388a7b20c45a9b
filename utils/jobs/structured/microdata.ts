import { blocksOf } from '../blocks.ts';
import { lineOf } from '../text.ts';
import type { StructuredPosting } from './types.ts';

const items = '[itemtype*="schema.org/JobPosting"],[typeof~="JobPosting"],[typeof~="schema:JobPosting"]';
const bodyNames = [
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'educationRequirements',
];

/** Every JobPosting written as microdata or RDFa. */
export function microdataPostings(document: Document): StructuredPosting[] {
  return [...document.querySelectorAll(items)]
    .filter((item) => item.parentElement?.closest(items) == null)
    .map(postingOf);
}

function postingOf(item: Element): StructuredPosting {
  const props = [...item.querySelectorAll('[itemprop],[property]')];
  const named = (name: string) => props.filter((prop) => nameOf(prop).includes(name));
  const first = (name: string) => named(name).map(contentOf).find(Boolean);
  const fields: StructuredPosting['fields'] = {};
  for (const name of [
    'skills',
    'qualifications',
    'educationRequirements',
    'experienceRequirements',
  ] as const) {
    const text = blocksOf(named(name)).text;
    if (text !== '') fields[name] = text;
  }
  return {
    source: 'microdata',
    title: first('title') ?? '',
    company: companyOf(named('hiringOrganization')[0]),
    location:
      ['addressLocality', 'addressRegion', 'addressCountry'].map(first).filter(Boolean).join(', ') ||
      first('jobLocation'),
    url: named('url')[0]?.getAttribute('href') ?? undefined,
    fields,
    body: () =>
      blocksOf(outermost(props.filter((prop) => nameOf(prop).some((name) => bodyNames.includes(name))))),
  };
}

function companyOf(organization: Element | undefined): string | undefined {
  const name = organization?.querySelector('[itemprop~="name"],[property~="name"],[property~="schema:name"]');
  return name ? contentOf(name) : organization && contentOf(organization);
}

function nameOf(prop: Element): string[] {
  const names = prop.getAttribute('itemprop') ?? prop.getAttribute('property') ?? '';
  return names.split(/\s+/).map((name) => name.replace(/^schema:/, ''));
}

function contentOf(prop: Element): string | undefined {
  return prop.getAttribute('content')?.trim() || lineOf(prop) || undefined;
}

/** Drops elements that lie inside another one of the list. */
function outermost(elements: Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

import type { Minted } from './mint.ts';
import { earner } from './people.ts';

const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; background: light-dark(#fff, #16181c); color: light-dark(#1d2126, #e6e8eb); }
header.bar { display: flex; gap: 24px; align-items: center; padding: 16px 32px; border-bottom: 1px solid light-dark(#e2e5e9, #2c3036); }
header.bar b { font-size: 18px; letter-spacing: -0.01em; }
header.bar a { color: inherit; text-decoration: none; opacity: 0.7; }
main { max-width: 720px; margin: 32px auto 96px; padding: 0 32px; }
h1 { font-size: 30px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 19px; margin: 32px 0 8px; }
.facts { opacity: 0.7; margin: 0 0 16px; }
.apply { display: inline-block; padding: 10px 20px; border-radius: 8px; background: #2b4acb; color: #fff; text-decoration: none; }
li { margin: 6px 0; }
ul.badges { list-style: none; padding: 0; display: grid; gap: 12px; }
ul.badges li { border: 1px solid light-dark(#e2e5e9, #2c3036); border-radius: 8px; padding: 14px 16px; }
ul.badges a { color: inherit; font-weight: 600; text-decoration: none; }
ul.badges small { display: block; opacity: 0.7; }
`;

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>${head}</head><body>${body}</body></html>`;

export const required = [
  'Three or more years of building web services in TypeScript',
  'Confident with Node.js and REST APIs',
  'Good knowledge of PostgreSQL or another relational database',
  'Experience with Docker',
  'You have run services on AWS or Azure',
  'Kubernetes in production',
];
const preferred = ['Terraform is a plus', 'GraphQL'];

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const description = `
<p>Lanternworks makes the software that small ports use to plan berths, crews and tides. You will join a team of six that owns the booking service from the first line to the pager.</p>
<h2>What you will do</h2>
${list(['Design and build the services behind berth booking', 'Review your colleagues’ changes and have yours reviewed', 'Keep the service calm on stormy days'])}
<h2>What we need from you</h2>
${list(required)}
<h2>Nice to have</h2>
${list(preferred)}
<h2>What we offer</h2>
${list(['Thirty days of leave', 'A desk with a view of the harbour, or your own', 'A yearly budget for learning'])}`;

const jobPosting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Backend Engineer, Berth Booking',
  hiringOrganization: { '@type': 'Organization', name: 'Lanternworks' },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Gothenburg', addressCountry: 'SE' },
  },
  datePosted: '2026-11-02',
  employmentType: 'FULL_TIME',
  description,
};

const bar =
  '<header class="bar"><b>Lanternworks</b><a href="/">Jobs</a><a href="/about">About us</a></header>';

/** The demo posting: a job page as a small careers site would publish it. */
export const postingPage = page(
  'Backend Engineer, Berth Booking – Lanternworks',
  `${bar}<main><h1>Backend Engineer, Berth Booking</h1><p class="facts">Gothenburg · Full time</p><a class="apply" href="#apply">Apply for this job</a>${description}</main>`,
  `<script type="application/ld+json">${JSON.stringify(jobPosting).replaceAll('<', '\\u003c')}</script>`,
);

/** A page about the company: no posting, so Skillmark stays silent. */
export const aboutPage = page(
  'About Lanternworks',
  `${bar}<main><h1>About us</h1><p>We are thirty people in two harbours.</p></main>`,
);

/** The demo profile with links to badges of every kind. */
export function profilePage(links: Minted['links']): string {
  const items = links
    .map(({ url, name, issuer }) => `<li><a href="${url}">${name}</a><small>${issuer}</small></li>`)
    .join('');
  return page(
    `${earner.name} – Openfolio`,
    `<header class="bar"><b>Openfolio</b><a href="/">People</a></header><main><h1>${earner.name}</h1><p class="facts">Backend developer in Gothenburg</p><h2>Licences and certificates</h2><ul class="badges">${items}</ul></main>`,
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Person', name: earner.name })}</script>`,
  );
}

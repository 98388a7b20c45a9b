// Job pages of the tests' own making, in the shapes that boards publish.

interface Job {
  title: string;
  required: readonly string[];
}

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const posting = ({ title, required }: Job) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title,
  hiringOrganization: { '@type': 'Organization', name: 'Lanternworks' },
  description: `<p>${title} in a small team that looks after harbours, their berths and their cranes.</p><p>You will plan your own week and explain your choices to people who know the sea better than you.</p><h3>Requirements</h3>${list(required)}<h3>Benefits</h3>${list(['Thirty days of leave', 'A budget for learning'])}`,
});

/** A posting with JobPosting JSON-LD and the same text in its body. */
export function jobPage(job: Job): string {
  const data = posting(job);
  return `<!doctype html><html lang="en"><head><title>${job.title}</title><script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head><body><main><h1>${job.title}</h1><a href="#apply">Apply now</a>${data.description}</main></body></html>`;
}

/** An employer's page with a board in a frame. */
export const embedding = (board: string) =>
  `<!doctype html><html lang="en"><head><title>Work with us</title></head><body><h1>Work with us</h1><iframe src="${board}" width="900" height="600"></iframe></body></html>`;

/** A posting as a Greenhouse board shows it. */
export const boardPosting = ({ title, required }: Job) =>
  `<!doctype html><html lang="en"><head><title>Job Application for ${title} at Lanternworks</title></head><body><main class="job-post"><div class="job__title"><h1>${title}</h1></div><div class="job__location">Gothenburg</div><div class="job__description">${posting({ title, required }).description}</div><form id="application-form"><button type="submit">Submit application</button></form></main></body></html>`;

/** The same, but its text and its data arrive after `ms`. */
export function laterJobPage(ms: number): string {
  const full = jobPage({
    title: 'Crane Operator',
    required: ['Docker', 'Microsoft Excel', 'Linux'],
  });
  const script = `setTimeout(() => { const page = new DOMParser().parseFromString(${JSON.stringify(full).replaceAll('<', '\\u003c')}, 'text/html'); document.head.append(...page.head.childNodes); document.getElementById('app').replaceChildren(...page.body.childNodes); }, ${ms});`;
  return `<!doctype html><html lang="en"><head><title>Job</title></head><body><div id="app"><p>Loading the job …</p></div><script>${script}</script></body></html>`;
}

/** A real posting that asks for nothing that can be read. */
export const proseless = `<!doctype html><html lang="en"><head><title>Harbour Hand</title><script type="application/ld+json">${JSON.stringify(
  {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Harbour Hand',
    hiringOrganization: { '@type': 'Organization', name: 'Lanternworks' },
    description:
      '<p>Our harbour is old and kind. The mornings are early, the coffee is strong, and the boats come in whether it rains or not. If that sounds like home to you, walk in and say hello, or write us a line about yourself and the last boat that you loved.</p>',
  },
).replaceAll(
  '<',
  '\\u003c',
)}</script></head><body><main><h1>Harbour Hand</h1><a href="#apply">Apply now</a><p>Our harbour is old and kind. The mornings are early, the coffee is strong, and the boats come in whether it rains or not. If that sounds like home to you, walk in and say hello, or write us a line about yourself and the last boat that you loved.</p></main></body></html>`;

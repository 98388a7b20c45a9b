// First, before what it counts.
// biome-ignore assist/source/organizeImports: the order matters here.
import { blocksRun } from './support/blocks.ts';
import { gapOf } from '../../utils/engine/comparing.ts';
import type { Holding } from '../../utils/gap/types.ts';
import { blocksOfText, requirementsOf } from '../../utils/jobs/requirements/index.ts';
import { forPage } from '../../utils/messages/handlers/page.ts';
import { taxonomyOf } from '../fixtures/taxonomy.ts';
import { fullTaxonomy } from '../../utils/skills/taxonomy/index.ts';
import { type Measure, measured } from './support/measure.ts';

const paragraph = `About us
We mend looms and weave cloth in a mill by the river, in two shifts.
Requirements
- 3+ years of experience with Python, SQL and Terraform or a similar tool
- Good knowledge of cloud platforms such as AWS or Azure
- You write clearly and enjoy working with weavers
Nice to have
- Docker and Kubernetes are a plus
What we offer
- 30 days of holiday and a canteen

`;
const facts = `
Python | language
SQL | language
Terraform | tool
Cloud computing | field | cloud platforms
AWS | platform | | is Cloud computing
Azure | platform | | is Cloud computing
Docker | tool
Kubernetes | platform
`;
const noise = Array.from(
  { length: 72 },
  (_, i) => `Sprocket ${i} | tool | Ratchet ${i}; Python${i}ware; Docker${i}let`,
).join('\n');

const posting = (times: number) => {
  const text = paragraph.repeat(times);
  return { url: '', title: 'Weaver', source: 'text' as const, text, blocks: blocksOfText(text) };
};

function holdings(count: number): Holding[] {
  const skills = ['python', 'sql', 'docker', 'excel', 'photoshop'];
  return Array.from({ length: count }, (_, n) => ({
    credential: n.toString(16).padStart(64, '0'),
    name: `Badge ${n}`,
    issuer: 'Mill School',
    standing: 'verified',
    skills: [{ skill: skills[n % skills.length] ?? '', confidence: 0.9 }],
  }));
}

/** Growth of work, counted and not timed: exactly repeatable, so tests/unit/bench-work.test.ts gates it. */
export async function measure(): Promise<Measure[]> {
  const [small, large] = [taxonomyOf({ facts }), taxonomyOf({ facts, noise })];
  const reading = (times: number, taxonomy = small) =>
    blocksRun(() => requirementsOf(posting(times), taxonomy));
  const [once, twice, among] = [await reading(8), await reading(16), await reading(8, large)];

  fullTaxonomy();
  const report = (badges: number) => gapOf(posting(1), holdings(badges), new Date('2026-03-01T12:00:00Z'));
  const sent = (badges: number) => JSON.stringify(forPage(report(badges))).length;
  const comparing = (badges: number) => blocksRun(() => report(badges));
  const [few, many] = [await comparing(50), await comparing(500)];
  return [
    measured('text ×2 → work', twice / once, '×', [2.1, 2], `${once} → ${twice} blocks`),
    measured('taxonomy ×10 → work', among / once, '×', [1.3, 1.05], `${once} → ${among} blocks`),
    measured(
      'badges ×10 → bytes that a page gets',
      sent(500) / sent(50),
      '×',
      [1.1, 1],
      `${sent(50)} → ${sent(500)}`,
    ),
    measured('badges ×10 → work of the engine', many / few, '×', [null, null], `${few} → ${many} blocks`),
  ];
}

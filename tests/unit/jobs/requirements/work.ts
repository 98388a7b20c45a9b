/** Prints how many blocks of the pure modules run to read a posting, by block coverage: the same on every machine. */
// First, before what it counts.
// biome-ignore assist/source/organizeImports: the order matters here.
import { blocksRun } from '../../../bench/support/blocks.ts';
import { blocksOfText, requirementsOf } from '../../../../utils/jobs/requirements/index.ts';
import type { Taxonomy } from '../../../../utils/skills/index.ts';
import { taxonomyOf } from '../../../fixtures/taxonomy.ts';

const paragraph = `About us
We build boats for lakes and rivers, with a small crew of sailors.
Requirements
- 3+ years of experience with Java, SQL and Kafka or a similar message broker
- Bachelor’s degree in Computer Science or a related field
- Good knowledge of cloud platforms such as AWS or Azure
Nice to have
- Docker and Kubernetes are a plus; Excel is not required
What we offer
- 30 days of holiday, a dog-friendly office and free fruit

`;
const facts = `
Java | language
SQL | language
Apache Kafka | platform | Kafka
Computer science | field
Cloud computing | field | cloud platforms
AWS | platform | | is Cloud computing
Azure | platform | | is Cloud computing
Docker | tool
Kubernetes | platform
Excel~1 | tool
`;
/** Nine more names for each, none of which the text names. */
const noise = Array.from(
  { length: 90 },
  (_, i) => `Gizmo ${i} | tool | Widget ${i}; Java${i}lator; Kafka${i}esque`,
).join('\n');

const workOf = (text: string, taxonomy: Taxonomy): Promise<number> =>
  blocksRun(
    () => requirementsOf({ url: '', title: '', source: 'text', text, blocks: blocksOfText(text) }, taxonomy),
    /\/utils\/(?:skills|jobs)\//,
  );

const small = taxonomyOf({ facts });
const large = taxonomyOf({ facts, noise });
const once = await workOf(paragraph.repeat(8), small);
const twice = await workOf(paragraph.repeat(16), small);
const among = await workOf(paragraph.repeat(8), large);
console.log(JSON.stringify({ once, twice, among }));

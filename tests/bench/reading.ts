import { fullTaxonomy } from '../../utils/skills/taxonomy/index.ts';
import { reading, warm } from '../fixtures/jobs/warm.ts';
import { longPosting } from '../fixtures/jobs/written.ts';
import { type Measure, measured, median, percentile, spread, timed } from './support/measure.ts';

const length = 10_240;
const postings = 200;
/** The fastest of so many is a posting's own time. */
const readings = 5;

/** The whole way from a posting's text to its requirements, by a warm engine. */
export async function measure(): Promise<Measure[]> {
  const taxonomy = fullTaxonomy();
  warm(taxonomy);
  const labels = [...taxonomy.skills.values()].map(({ label }) => label);
  const times: number[] = [];
  for (let i = 0; i < postings; i += 1) {
    const posting = longPosting(i, labels, length);
    const own = await timed(async () => reading(posting, taxonomy), readings);
    times.push(Math.min(...own));
  }
  const mean = times.reduce((sum, ms) => sum + ms, 0) / times.length;
  const note = `median ${median(times).toFixed(2)}, ${spread(times)}`;
  return [
    measured('10 kB of posting read, mean', mean, 'ms', [1, 0.5], note),
    measured('10 kB of posting read, 95th percentile', percentile(times, 0.95), 'ms', [3, 1], note),
  ];
}

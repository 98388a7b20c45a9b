import { expect, test } from 'vitest';
import { skillsOf } from '../../../utils/credentials/skills.ts';
import { compare } from '../../../utils/gap/index.ts';
import type { Coverage, Holding } from '../../../utils/gap/types.ts';
import { blocksOfText, requirementsOf } from '../../../utils/jobs/requirements/index.ts';
import { taxonomyOf } from '../../fixtures/taxonomy.ts';

const taxonomy = taxonomyOf({
  certificates: `
CCNA | certification | Cisco Certified Network Associate | proves Networking
CCNP | certification | Cisco Certified Network Professional | above CCNA
CCIE | certification | Cisco Certified Internetwork Expert | above CCNP
PMP | certification | Project Management Professional | proves Project management
Networking | field
Project management | method
`,
});
const badge = (name: string): Holding => ({
  credential: name,
  name,
  issuer: 'Academy',
  standing: 'verified',
  skills: skillsOf({ name }, taxonomy),
});

test.each<[held: string, asked: string, coverage: Coverage]>([
  ['CCNA', 'CCNA', 'proven'],
  ['CCNP', 'CCNA', 'proven'],
  ['CCIE', 'CCNA', 'proven'],
  ['CCIE', 'CCNP', 'proven'],
  ['CCNA', 'CCNP', 'missing'],
  ['CCNA', 'CCIE', 'missing'],
  ['CCNP', 'CCIE', 'missing'],
  ['PMP', 'CCNA', 'missing'],
  ['Cisco Certified Network Professional', 'CCNA', 'proven'],
  ['CCNP', 'Cisco Certified Network Associate', 'proven'],
  ['CCNA', 'Networking', 'proven'],
  ['PMP', 'Project management', 'proven'],
  ['Project management', 'PMP', 'missing'],
])('%s covers a demand for %s: %s', (held, asked, coverage) => {
  const text = `Requirements\n- ${asked}`;
  const posting = { url: '', title: '', source: 'text', text, blocks: blocksOfText(text) } as const;
  const { rows } = compare(posting, requirementsOf(posting, taxonomy), [badge(held)], taxonomy, new Date(0));
  expect(rows.map((row) => row.coverage)).toEqual([coverage]);
});

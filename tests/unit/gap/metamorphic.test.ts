import { describe, expect, test } from 'vitest';
import { skillsOf } from '../../../utils/credentials/skills.ts';
import { compare } from '../../../utils/gap/index.ts';
import type { Holding } from '../../../utils/gap/types.ts';
import { blocksOfText, requirementsOf } from '../../../utils/jobs/requirements/index.ts';
import { small } from '../skills/small-taxonomy.ts';

/** A posting as its parts, so that a transformation can move, rename or add one. Every part names two skills. */
interface Parts {
  must: [heading: string, ...items: string[]];
  wish: [heading: string, ...items: string[]];
  benefits: string;
  about: string;
  not: (skill: string) => string;
  or: string;
}

const bases = {
  English: {
    must: ['Requirements', '- Experience with Java', '- Solid SQL'],
    wish: ['Nice to have', '- Kafka', '- Docker'],
    benefits: 'What we offer\n- 30 days of holiday and free fruit',
    about: 'About us\nWe build boats for lakes and rivers.',
    not: (skill) => `- ${skill} is not required`,
    or: 'or',
  },
  'English with colons': {
    must: ['What you bring:', '* Java', '* SQL'],
    wish: ['Bonus points:', '* Kafka', '* Docker'],
    benefits: 'Perks & benefits:\n* a dog-friendly office',
    about: 'Who we are:\nA small crew of sailors.',
    not: (skill) => `* You don't need ${skill}`,
    or: 'or',
  },
  German: {
    must: ['Das bringst du mit', '- Erfahrung mit Java', '- Sehr gute Kenntnisse in SQL'],
    wish: ['Von Vorteil', '- Kafka', '- Docker'],
    benefits: 'Wir bieten\n- 30 Tage Urlaub',
    about: 'Über uns\nWir bauen Boote.',
    not: (skill) => `- ${skill} ist nicht erforderlich`,
    or: 'oder',
  },
  French: {
    must: ['Votre profil', '- Maîtrise de Java', '- Bonne connaissance de SQL'],
    wish: ['Les plus', '- Kafka', '- Docker'],
    benefits: 'Nous vous offrons\n- un local à vélos',
    about: 'Qui sommes-nous\nNous construisons des bateaux.',
    not: (skill) => `- ${skill} n’est pas requis`,
    or: 'ou',
  },
  Spanish: {
    must: ['Requisitos', '- Experiencia con Java', '- Conocimientos de SQL'],
    wish: ['Se valorará', '- Kafka', '- Docker'],
    benefits: 'Ofrecemos\n- horario de verano',
    about: 'Sobre nosotros\nHacemos barcos.',
    not: (skill) => `- ${skill} no es imprescindible`,
    or: 'o',
  },
  Dutch: {
    must: ['Wat vragen wij', '- Ervaring met Java', '- Goede kennis van SQL'],
    wish: ['Pluspunten', '- Kafka', '- Docker'],
    benefits: 'Wij bieden\n- 30 vakantiedagen',
    about: 'Over ons\nWij bouwen boten.',
    not: (skill) => `- ${skill} is niet vereist`,
    or: 'of',
  },
  Italian: {
    must: ['Requisiti', '- Esperienza con Java', '- Buona conoscenza di SQL'],
    wish: ['Costituisce titolo preferenziale', '- Kafka', '- Docker'],
    benefits: 'Cosa offriamo\n- orario estivo',
    about: 'Chi siamo\nCostruiamo barche.',
    not: (skill) => `- ${skill} non è richiesta`,
    or: 'o',
  },
  Portuguese: {
    must: ['Requisitos', '- Experiência com Java', '- Conhecimentos de SQL'],
    wish: ['Diferenciais', '- Kafka', '- Docker'],
    benefits: 'O que oferecemos\n- horário de verão',
    about: 'Quem somos\nFazemos barcos.',
    not: (skill) => `- ${skill} não é obrigatório`,
    or: 'ou',
  },
  Polish: {
    must: ['Wymagania', '- Doświadczenie z Java', '- Dobra znajomość SQL'],
    wish: ['Mile widziane', '- Kafka', '- Docker'],
    benefits: 'Oferujemy\n- 30 dni urlopu',
    about: 'O nas\nBudujemy łodzie.',
    not: (skill) => `- ${skill} nie jest wymagana`,
    or: 'lub',
  },
  Danish: {
    must: ['Dine kvalifikationer', '- Erfaring med Java', '- Godt kendskab til SQL'],
    wish: ['Det er en fordel', '- Kafka', '- Docker'],
    benefits: 'Vi tilbyder\n- seks ugers ferie',
    about: 'Om os\nVi bygger både.',
    not: (skill) => `- ${skill} er ikke et krav`,
    or: 'eller',
  },
  Swedish: {
    must: ['Kvalifikationer', '- Erfarenhet av Java', '- Goda kunskaper i SQL'],
    wish: ['Meriterande', '- Kafka', '- Docker'],
    benefits: 'Vi erbjuder\n- 30 dagars semester',
    about: 'Om oss\nVi bygger båtar.',
    not: (skill) => `- ${skill} är inget krav`,
    or: 'eller',
  },
} satisfies Record<string, Parts>;

const section = (lines: readonly string[]) => lines.join('\n');
const write = ({ must, wish, benefits, about }: Parts) =>
  [about, section(must), section(wish), benefits].join('\n\n');
const badge = (name: string, at = 0): Holding => ({
  credential: `${at} ${name}`,
  name,
  issuer: 'Academy',
  standing: 'verified',
  skills: skillsOf({ name }, small),
});

function gapOf(text: string, names: readonly string[]) {
  const posting = { url: '', title: 'Sailor', source: 'text', text, blocks: blocksOfText(text) } as const;
  const report = compare(posting, requirementsOf(posting, small), names.map(badge), small, new Date(0));
  const ids = (coverage: string) =>
    report.rows
      .filter((r) => r.coverage === coverage && r.requirement.confidence >= 0.5)
      .map((r) => r.requirement.id);
  const need = Object.fromEntries(report.rows.map((r) => [r.requirement.id, r.requirement.need]));
  return { ...report, missing: ids('missing').sort(), need };
}
const all = ['Java', 'SQL', 'Kafka', 'Docker'];

describe.each(Object.entries(bases))('%s posting', (_, parts) => {
  const text = write(parts);
  const base = gapOf(text, ['Java']);

  test('reads as it is meant', () => {
    expect(base.missing).toEqual(['docker', 'kafka', 'sql']);
    expect(base.need).toEqual({ java: 'required', sql: 'required', kafka: 'preferred', docker: 'preferred' });
    expect(base.counts).toMatchObject({ total: 4, met: 1, missing: 3 });
  });

  test('all badges leave no gap', () => {
    expect(gapOf(text, all)).toMatchObject({ missing: [], readiness: 1 });
  });

  test.each(all)('without %s exactly that is missing', (name) => {
    expect(
      gapOf(
        text,
        all.filter((n) => n !== name),
      ).missing,
    ).toEqual([name.toLowerCase()]);
  });

  test('the order of sections does not matter', () => {
    const turned = [parts.benefits, section(parts.wish), section(parts.must), parts.about].join('\n\n');
    const { missing, need, readiness } = gapOf(turned, ['Java']);
    expect({ missing, need, readiness }).toEqual({
      missing: base.missing,
      need: base.need,
      readiness: base.readiness,
    });
  });

  test('the order of items does not matter', () => {
    const [heading, ...items] = parts.must;
    expect(gapOf(write({ ...parts, must: [heading, ...items.toReversed()] }), ['Java']).missing).toEqual(
      base.missing,
    );
  });

  test('headings exchanged, needs exchanged', () => {
    const [must, ...mustItems] = parts.must;
    const [wish, ...wishItems] = parts.wish;
    const { need } = gapOf(write({ ...parts, must: [must, ...wishItems], wish: [wish, ...mustItems] }), []);
    expect(need).toEqual({ java: 'preferred', sql: 'preferred', kafka: 'required', docker: 'required' });
  });

  test('an "or" with what is held closes the gap', () => {
    const [heading, , second = ''] = parts.must;
    const either = gapOf(write({ ...parts, must: [heading, `- Python ${parts.or} Java`, second] }), ['Java']);
    expect(either.missing).toEqual(base.missing);
    expect(either.rows.find((r) => r.requirement.id === 'python')?.reasons[0]).toEqual({
      kind: 'alternative',
      via: 'Java',
    });
  });

  test('an "or" with what is not held adds one demand, not two', () => {
    const { counts } = gapOf(write({ ...parts, must: [...parts.must, `- Python ${parts.or} C#`] }), ['Java']);
    expect(counts).toMatchObject({ total: 5, missing: 4 });
  });

  test('what is negated is no demand', () => {
    expect(gapOf(write({ ...parts, must: [...parts.must, parts.not('Tableau')] }), ['Java']).missing).toEqual(
      base.missing,
    );
  });

  test('a benefit or a boast adds no gap', () => {
    const more = {
      ...parts,
      benefits: `${parts.benefits}\n- English courses`,
      about: `${parts.about} Azure friends since 2010.`,
    };
    expect(gapOf(write(more), ['Java']).missing).toEqual(base.missing);
  });

  test('another spelling is the same skill', () => {
    const respelled = text.replace('Kafka', 'Apache Kafka').replace('Docker', 'docker').replace('SQL', 'sql');
    const { missing, need } = gapOf(respelled, ['JAVA']);
    expect({ missing, need }).toEqual({ missing: base.missing, need: base.need });
  });

  test('a badge of what implies it is related, and no gap', () => {
    const [heading, ...items] = parts.must;
    const report = gapOf(write({ ...parts, must: [heading, ...items, '- JavaScript'] }), [
      'Java',
      'React.js',
    ]);
    expect(report.rows.find((r) => r.requirement.id === 'javascript')?.coverage).toBe('related');
    expect(report.missing).toEqual(base.missing);
  });

  test('heading in capitals, with a colon or an exclamation mark is the same heading', () => {
    const [must, ...items] = parts.must;
    for (const heading of [must.toUpperCase(), `${must.replace(':', '')}:`, `**${must.replace(':', '')}**`]) {
      const { missing, need } = gapOf(write({ ...parts, must: [heading, ...items] }), ['Java']);
      expect({ missing, need }).toEqual({ missing: base.missing, need: base.need });
    }
  });

  test('other bullets are the same list', () => {
    for (const bullet of ['•', '*', '–', '1.']) {
      const { missing, need } = gapOf(text.replaceAll(/^[-*] /gm, `${bullet} `), ['Java']);
      expect({ missing, need }).toEqual({ missing: base.missing, need: base.need });
    }
  });

  test('a badge that is not verified is claimed, and closes the gap', () => {
    const posting = { url: '', title: '', source: 'text', text, blocks: blocksOfText(text) } as const;
    const held = all.map((name, i): Holding => ({ ...badge(name, i), standing: 'unverified' }));
    const report = compare(posting, requirementsOf(posting, small), held, small, new Date(0));
    expect(report.counts).toMatchObject({ total: 4, met: 4, claimed: 4, missing: 0 });
    expect(report.readiness).toBeCloseTo(0.6, 10);
  });

  test('a line more about soft skills adds no gap', () => {
    const [heading, ...items] = parts.must;
    expect(gapOf(write({ ...parts, must: [heading, ...items, '- Teamwork'] }), ['Java']).counts).toEqual(
      base.counts,
    );
  });

  test('said twice is one demand', () => {
    expect(gapOf(`${text}\n\n${section(parts.must)}`, ['Java']).counts).toEqual(base.counts);
  });

  test('Windows line ends, tabs and no-break spaces change nothing', () => {
    const messy = text.replaceAll('\n', '\r\n').replaceAll('- ', '-\t').replaceAll(' SQL', '\u00a0SQL');
    expect(gapOf(messy, ['Java']).missing).toEqual(base.missing);
  });
});

test('the same badge twice is no second demand met, and other badges do not matter', () => {
  const text = write(bases.English);
  expect(gapOf(text, ['Java', 'Java']).counts).toEqual(gapOf(text, ['Java', 'Phlebotomy']).counts);
});

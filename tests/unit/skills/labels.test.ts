import { expect, test } from 'vitest';
import { findMentions } from '../../../utils/skills/index.ts';
import { conceptLabels } from '../../../utils/skills/taxonomy/data/labels/concepts.ts';
import { fullTaxonomy } from '../../../utils/skills/taxonomy/index.ts';
import { labelLanguages, parseLabels } from '../../../utils/skills/taxonomy/labels.ts';
import { sources } from '../../../utils/skills/taxonomy/sources.ts';
import { taxonomyOf } from '../../fixtures/taxonomy.ts';
import { denied } from './denied.ts';

const labels = parseLabels(conceptLabels);
const english = taxonomyOf(sources);
const key = (text: string) => text.toLowerCase().replace(/[\s-]+/g, ' ');

test('every label names a skill, once', () => {
  expect(labels.map(({ label }) => label).filter((label, i, all) => all.indexOf(label) !== i)).toEqual([]);
  expect(labels.filter(({ skill, label }) => english.skills.get(skill)?.label !== label)).toEqual([]);
});

test('at least 300 concepts, at least 200 in each language', () => {
  expect(labels.length).toBeGreaterThanOrEqual(300);
  for (const [i, language] of labelLanguages.entries())
    expect(labels.filter((l) => (l.spellings[i]?.length ?? 0) > 0).length, language).toBeGreaterThanOrEqual(
      200,
    );
});

test('no spelling belongs to two skills, or is on the deny list', () => {
  const owner = new Map<string, string>();
  for (const skill of english.skills.values())
    for (const { text, ambiguity } of skill.spellings) if (ambiguity === 0) owner.set(key(text), skill.label);
  const wrong: string[] = [];
  for (const { label, spellings } of labels)
    for (const { text, ambiguity } of spellings.flat()) {
      const other = owner.get(key(text));
      if (ambiguity === 0 && other !== undefined && other !== label)
        wrong.push(`${text}: ${label}, ${other}`);
      if (denied.has(key(text))) wrong.push(`${text}: denied`);
      owner.set(key(text), label);
    }
  expect(wrong.join('\n')).toBe('');
});

test('every spelling finds its skill', () => {
  const taxonomy = fullTaxonomy();
  const lost: string[] = [];
  for (const { label, skill, spellings } of labels)
    for (const { text } of spellings.flat())
      if (!findMentions(`${text}.`, taxonomy).some((found) => found.skill === skill))
        lost.push(`${label}: ${text}`);
  expect(lost.join('\n')).toBe('');
});

const sentences: [language: string, sentence: string, skill: string][] = [
  ['German', 'Sie bringen Erfahrung im Projektmanagement und Teamfähigkeit mit.', 'project-management'],
  ['French', 'Vous justifiez d’une expérience en gestion de projet.', 'project-management'],
  ['Spanish', 'Buscamos experiencia en atención al cliente.', 'customer-service'],
  ['Dutch', 'Je hebt ervaring met verpleegkunde en wondzorg.', 'nursing'],
  ['Italian', 'Si richiede esperienza nella saldatura.', 'welding'],
  ['Portuguese', 'Experiência em contas a pagar.', 'accounts-payable'],
  ['Polish', 'Wymagana obsługa klienta i praca zespołowa.', 'customer-service'],
  ['Danish', 'Du har erfaring med bogføring og kundeservice.', 'bookkeeping'],
  ['Swedish', 'Du har erfarenhet av svetsning och kvalitetssäkring.', 'welding'],
];
test.each(sentences)('a skill is found in %s', (_, sentence, skill) => {
  expect(findMentions(sentence, fullTaxonomy()).map((mention) => mention.skill)).toContain(skill);
});

import type { Token, TokenMention } from '../../skills/index.ts';
import { isNamed } from '../../skills/index.ts';
import type { Grade } from './grade.ts';

/** People by what they do: "product managers" are colleagues, not a skill. */
const people = new Set(
  `manager;managers;developer;developers;engineer;engineers;analyst;analysts;scientist;scientists;consultant;consultants;owner;owners;designer;designers;
administrator;administrators;architect;architects;tester;testers;specialist;specialists;lead;leads;leader;leaders;expert;experts;officer;officers;director;directors;
professional;professionals;technician;technicians;coordinator;coordinators;assistant;assistants;executive;executives;agent;agents;supervisor;supervisors;
entwickler;entwicklerin;entwicklern;ingenieur;ingenieure;leiter;berater;manager;ingenieurs;developpeur;developpeurs;responsable;desarrollador;desarrolladores;ingeniero;ingenieros;
gerente;ontwikkelaar;ontwikkelaars;adviseur;sviluppatore;sviluppatori;ingegnere;desenvolvedor;desenvolvedores;programista;programisci;inzynier;udvikler;udviklere;utvecklare;ingenjor;ingenjorer`
    .split(';')
    .map((word) => word.trim()),
);

const role = 0.3;
const oneWord = { soft: 0.75, common: 0.95 } as const;
const phrase = 1.25;

/**
 * What the words themselves add to or take from the belief in a common noun: the name of a role is hardly ever a
 * demand, and where nothing governs it, a single everyday word is one less often than a phrase. Proper names stay as they are.
 */
export function shapeFactor(tokens: readonly Token[], mention: TokenMention, grade: Grade): number {
  if (isNamed(mention.kind) || mention.kind === 'standard' || mention.kind === 'natlang') return 1;
  const single = mention.until - mention.from === 1;
  if (mention.kind === 'soft') return single ? oneWord.soft : phrase;
  if (isRole(tokens, mention)) return role;
  if (grade === 'governed') return 1;
  return single ? oneWord.common : 1;
}

const isRole = (tokens: readonly Token[], { until }: TokenMention) =>
  people.has(tokens[until - 1]?.key ?? '') ||
  (tokens[until]?.joint === 1 && people.has(tokens[until]?.key ?? ''));

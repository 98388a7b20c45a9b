import type { Token, TokenMention } from '../../skills/index.ts';
import { isNamed, longestPhrase, phrasesOf, wordSet } from '../../skills/index.ts';
import type { Grade } from './grade.ts';

/** People by what they do: "product managers" are colleagues, not a skill. */
const people = wordSet(
  `manager;managers;developer;developers;engineer;engineers;analyst;analysts;scientist;scientists;consultant;consultants;owner;owners;designer;designers;
administrator;administrators;architect;architects;tester;testers;specialist;specialists;lead;leads;leader;leaders;expert;experts;officer;officers;director;directors;
professional;professionals;technician;technicians;coordinator;coordinators;assistant;assistants;executive;executives;agent;agents;supervisor;supervisors;
entwickler;entwicklerin;entwicklern;ingenieur;ingenieure;leiter;berater;manager;ingenieurs;developpeur;developpeurs;responsable;desarrollador;desarrolladores;ingeniero;ingenieros;
gerente;ontwikkelaar;ontwikkelaars;adviseur;sviluppatore;sviluppatori;ingegnere;desenvolvedor;desenvolvedores;programista;programisci;inzynier;udvikler;udviklere;utvecklare;ingenjor;ingenjorer`,
);

/** What postings say of the hiring itself, or of the law that binds it; a skill only where the sentence asks for it. */
const hiring = phrasesOf({
  hiring: `job description; job descriptions; compensation; recruitment; recruiting; recruitment process; recruitment processes; recruiter; recruiters; hiring; hiring process; selection process; onboarding; talent acquisition; pre employment screening; background screening; work permit; work permits; visa application; visa; immigration; collective agreement; law; laws; diversity & inclusion; diversity equity & inclusion; inclusion; diversity; equal opportunity; employment equity; team building; professional development; career development; career coaching; human resources; personnel; payroll; employee benefits; training courses; training programme; training program; trust; insurance; insurances; budget; sponsorship`,
});

const doubtful = 0.3;
const oneWord = { soft: 0.75, common: 0.95 } as const;
const phrase = 1.25;

/**
 * What the words themselves add to or take from the belief in a common noun: a role or the hiring itself is hardly ever a
 * demand, and where nothing governs it, a single everyday word is one less often than a phrase. Proper names stay as they are.
 */
export function shapeFactor(tokens: readonly Token[], mention: TokenMention, grade: Grade): number {
  if (isNamed(mention.kind) || mention.kind === 'standard' || mention.kind === 'natlang') return 1;
  const single = mention.until - mention.from === 1;
  if (mention.kind === 'soft') return single ? oneWord.soft : phrase;
  if (isRole(tokens, mention)) return doubtful;
  if (grade === 'governed') return 1;
  if (longestPhrase(hiring, tokens, mention.from, mention.until)?.until === mention.until) return doubtful;
  return single ? oneWord.common : 1;
}

const isRole = (tokens: readonly Token[], { until }: TokenMention) =>
  people.has(tokens[until - 1]?.word ?? 0) ||
  (tokens[until]?.joint === 1 && people.has(tokens[until]?.word ?? 0));

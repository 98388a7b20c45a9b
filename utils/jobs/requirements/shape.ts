import type { Token, TokenMention } from '../../skills/index.ts';
import { isNamed, joints, longestPhrase, phrasesOf, wordSet } from '../../skills/index.ts';
import type { Grade } from './grade.ts';

/** People by what they do: "product managers" are colleagues, not a skill. */
const people = wordSet(
  `manager;managers;developer;developers;engineer;engineers;analyst;analysts;scientist;scientists;consultant;consultants;owner;owners;designer;designers;
administrator;administrators;architect;architects;tester;testers;specialist;specialists;lead;leads;leader;leaders;expert;experts;officer;officers;director;directors;
professional;professionals;technician;technicians;chemists;physicists;biologists;geologists;ecologists;immunologists;toxicologists;epidemiologists;statisticians;economists;psychologists;therapists;physiotherapists;dietitians;nutritionists;pharmacists;dentists;surgeons;midwives;caregivers;carers;veterinarians;electricians;plumbers;welders;carpenters;mechanics;machinists;assemblers;drivers;couriers;dispatchers;cooks;chefs;waiters;bartenders;baristas;cleaners;housekeepers;photographers;journalists;translators;interpreters;linguists;librarians;tutors;counsellors;counselors;auditors;estimators;surveyors;solicitors;paralegals;recruiters;salespeople;programmers;coordinator;coordinators;assistant;assistants;executive;executives;agent;agents;supervisor;supervisors;
entwickler;entwicklerin;entwicklern;ingenieur;ingenieure;leiter;berater;manager;ingenieurs;developpeur;developpeurs;responsable;desarrollador;desarrolladores;ingeniero;ingenieros;
gerente;ontwikkelaar;ontwikkelaars;adviseur;sviluppatore;sviluppatori;ingegnere;desenvolvedor;desenvolvedores;programista;programisci;inzynier;udvikler;udviklere;utvecklare;ingenjor;ingenjorer`,
);

/** What postings say of the hiring itself, or of the law that binds it; a skill only where the sentence asks for it. */
const hiring = phrasesOf({
  hiring: `job description; job descriptions; compensation; recruitment; recruiting; recruitment process; recruitment processes; recruiter; recruiters; hiring; hiring process; selection process; onboarding; talent acquisition; pre employment screening; background screening; work permit; work permits; visa application; visa; immigration; collective agreement; law; laws; diversity & inclusion; diversity equity & inclusion; inclusion; diversity; equal opportunity; employment equity; team building; professional development; career development; career coaching; human resources; personnel; payroll; employee benefits; training courses; training programme; training program; trust; insurance; insurances; budget; sponsorship`,
});

/** What an employer praises: "a creative team", "an innovative and inspiring environment" describe no candidate. */
const praised = wordSet(
  `team;teams;environment;environments;culture;company;companies;workplace;atmosphere;organisation;organization;startup;colleagues;community;world;freedom;department;office;
solutions;solution;products;product;services;service;systems;system;technology;technologies;platform;platforms;software;applications;code;
mitarbeiter;umfeld;unternehmen;unternehmenskultur;arbeitsumfeld;equipe;entreprise;environnement;equipo;entorno;empresa;omgeving;bedrijf;ambiente;azienda;squadra;zespol;srodowisko;firma;virksomhed;miljo;foretag;arbetsplats`,
);
/** How many words may stand between the praise and what is praised. */
const praiseReach = 3;

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
  if (mention.kind === 'soft') return !single ? phrase : isPraise(tokens, mention) ? doubtful : oneWord.soft;
  if (isRole(tokens, mention)) return doubtful;
  if (grade === 'governed') return 1;
  if (longestPhrase(hiring, tokens, mention.from, mention.until)?.until === mention.until) return doubtful;
  return single ? oneWord.common : 1;
}

const isRole = (tokens: readonly Token[], { until }: TokenMention) =>
  people.has(tokens[until - 1]?.word ?? 0) ||
  (tokens[until]?.joint === 1 && people.has(tokens[until]?.word ?? 0));

function isPraise(tokens: readonly Token[], { until }: TokenMention): boolean {
  for (let i = until; i < until + praiseReach; i += 1) {
    const token = tokens[i];
    if (!token || token.joint !== joints.space) return false;
    if (praised.has(token.word))
      return tokens[i + 1]?.joint !== joints.space || !players.has(tokens[i + 1]?.word ?? 0);
  }
  return false;
}

/** "A creative team player" is a person after all. */
const players = wordSet('player;players;member;members;leader;spieler;spielerin');

import { describe, expect, test } from 'vitest';
import { blocksOfText, requirementsOf } from '../../../../utils/jobs/requirements/index.ts';
import type { Need } from '../../../../utils/jobs/types.ts';
import { small } from '../../skills/small-taxonomy.ts';

const read = (text: string) =>
  requirementsOf({ url: '', title: '', source: 'text', text, blocks: blocksOfText(text) }, small)
    .requirements;
const needs = (text: string): Record<string, Need> =>
  Object.fromEntries(
    read(text)
      .filter((r) => r.confidence >= 0.5)
      .map((r) => [r.id, r.need]),
  );

/** Headings that ask, wish, give and tell, by language. */
const headings: Record<string, Record<'asks' | 'wishes' | 'duties', string[]>> = {
  English: {
    asks: [
      'Requirements',
      'What you bring',
      'Who you are',
      'Minimum qualifications',
      'What we are looking for',
      'Your profile',
    ],
    wishes: ['Nice to have', 'Preferred qualifications', 'Bonus points', 'Desirable skills'],
    duties: ['Responsibilities', 'What you will do', 'Your tasks'],
  },
  German: {
    asks: ['Anforderungen', 'Dein Profil', 'Das bringst du mit', 'Was Sie mitbringen'],
    wishes: ['Von Vorteil', 'Wünschenswert', 'Pluspunkte'],
    duties: ['Aufgaben', 'Deine Aufgaben', 'Was dich erwartet'],
  },
  French: {
    asks: ['Profil recherché', 'Votre profil', 'Compétences requises'],
    wishes: ['Les plus', 'Atouts'],
    duties: ['Vos missions', 'Responsabilités'],
  },
  Spanish: {
    asks: ['Requisitos', 'Perfil requerido', 'Qué buscamos'],
    wishes: ['Se valorará', 'Deseable'],
    duties: ['Funciones', 'Responsabilidades'],
  },
  Dutch: {
    asks: ['Functie-eisen', 'Wat vragen wij', 'Jouw profiel'],
    wishes: ['Pluspunten', 'Is een pré'],
    duties: ['Taken', 'Wat ga je doen'],
  },
  Italian: {
    asks: ['Requisiti', 'Competenze richieste', 'Chi cerchiamo'],
    wishes: ['Titolo preferenziale', 'Requisiti preferenziali'],
    duties: ['Mansioni', 'Attività'],
  },
  Portuguese: {
    asks: ['Requisitos obrigatórios', 'O que procuramos', 'Qualificações'],
    wishes: ['Diferenciais', 'Desejável'],
    duties: ['Atividades', 'Atribuições'],
  },
  Polish: {
    asks: ['Wymagania', 'Nasze oczekiwania', 'Kogo szukamy'],
    wishes: ['Mile widziane', 'Dodatkowe atuty'],
    duties: ['Obowiązki', 'Zakres obowiązków'],
  },
  Danish: {
    asks: ['Kvalifikationer', 'Vi forventer', 'Din profil'],
    wishes: ['Det er en fordel', 'Ønskeligt'],
    duties: ['Arbejdsopgaver', 'Dine opgaver'],
  },
  Swedish: {
    asks: ['Kvalifikationer', 'Vem är du', 'Kravprofil'],
    wishes: ['Meriterande', 'Meriter'],
    duties: ['Arbetsuppgifter', 'Dina arbetsuppgifter'],
  },
};

describe.each(Object.entries(headings))('%s', (_, { asks, wishes, duties }) => {
  const base = `${asks[0]}\n- Java\n${wishes[0]}\n- Kafka\n${duties[0]}\n- Docker`;
  const expected = { java: 'required', kafka: 'preferred', docker: 'mentioned' };

  test.each(asks)('“%s” asks', (heading) => {
    expect(needs(`${heading}\n- Java\n${wishes[0]}\n- Kafka\n${duties[0]}\n- Docker`)).toEqual(expected);
  });
  test.each(wishes)('“%s” wishes', (heading) => {
    expect(needs(`${asks[0]}\n- Java\n${heading}:\n- Kafka\n${duties[0]}\n- Docker`)).toEqual(expected);
  });
  test.each(duties)('“%s” tells', (heading) => {
    expect(needs(`${asks[0]}\n- Java\n${wishes[0]}\n- Kafka\n${heading}\n- Docker`)).toEqual(expected);
  });
  test('capitals, soft line breaks and empty lines change nothing', () => {
    expect(needs(base.replaceAll('\n', '\n\n'))).toEqual(expected);
    expect(needs(base.replaceAll('- ', '-\u00a0'))).toEqual(expected);
    expect(needs(base.toUpperCase())).toEqual(expected);
  });
});

/** Words with a name inside, as languages that write compounds make them. */
test.each<[text: string, skill: string]>([
  ['Anforderungen\n- Pythonkenntnisse', 'python'],
  ['Anforderungen\n- Python-Kenntnisse', 'python'],
  ['Anforderungen\n- SQL-Datenbankkenntnisse', 'sql'],
  ['Anforderungen\n- Projektmanagement-Kenntnisse', 'project-management'],
  ['Anforderungen\n- Projektmanagementerfahrung', 'project-management'],
  ['Anforderungen\n- Englischkenntnisse', 'english'],
  ['Anforderungen\n- Java-Entwicklung', 'java'],
  ['Anforderungen\n- Javaentwickler', 'java'],
  ['Anforderungen\n- Grundkenntnisse in Dockerprogrammierung', 'docker'],
  ['Functie-eisen\n- SQL-kennis', 'sql'],
  ['Functie-eisen\n- Pythonkennis', 'python'],
  ['Kvalifikationer\n- SQL-kendskab', 'sql'],
  ['Kvalifikationer\n- Dockererfaring', 'docker'],
  ['Kvalifikationer\n- Pythonkunskaper', 'python'],
  ['Kvalifikationer\n- SQL-kunskaper', 'sql'],
])('%j asks for %s', (text, skill) => {
  expect(needs(text)).toEqual({ [skill]: 'required' });
});

test('a line wrapped inside a sentence is read on', () => {
  const text =
    'Requirements\nYou have experience with Java, SQL,\nDocker and\nKafka, ideally with\nKubernetes.';
  expect(needs(text)).toEqual({
    java: 'required',
    sql: 'required',
    docker: 'required',
    kafka: 'required',
    kubernetes: 'preferred',
  });
});

import { expect, test } from 'vitest';
import { blocksOfText, requirementsOf } from '../../../../utils/jobs/requirements/index.ts';
import type { Need } from '../../../../utils/jobs/types.ts';
import { small } from '../../skills/small-taxonomy.ts';

const read = (text: string) =>
  requirementsOf(
    { url: 'https://jobs.example/1', title: 'Job', source: 'text', text, blocks: blocksOfText(text) },
    small,
  ).requirements.filter(({ confidence }) => confidence >= 0.5);
const needs = (text: string): Record<string, Need> =>
  Object.fromEntries(read(text).map(({ id, need }) => [id, need]));

/** Each posting asks for Java, would like Kafka, works in Python and offers Docker courses. */
const wanted = { java: 'required', kafka: 'preferred', python: 'mentioned' } as const;
test.each<[language: string, text: string]>([
  [
    'German',
    'Ihre Tätigkeiten\n- Auswertung in Python\nFachkenntnisse\n- Java\nZusätzliche Pluspunkte\n- Kafka\nRahmenbedingungen\n- Docker\n',
  ],
  [
    'French',
    'Vos activités\n- Analyse avec Python\nCe que vous apportez\n- Java\nLes petits plus\n- Kafka\nNous vous proposons\n- Docker\n',
  ],
  [
    'Spanish',
    'Funciones a realizar\n- Análisis en Python\nRequisitos indispensables\n- Java\nSe valorará positivamente\n- Kafka\nCondiciones laborales\n- Docker\n',
  ],
  [
    'Dutch',
    'Dit ga jij doen\n- Analyses in Python\nWat vragen we van jou?\n- Java\nMooi meegenomen\n- Kafka\nWij bieden je\n- Docker\n',
  ],
  [
    'Italian',
    'Ti occuperai di\n- Analisi in Python\nRequisiti fondamentali\n- Java\nRequisiti graditi\n- Kafka\nCondizioni contrattuali\n- Docker\n',
  ],
  [
    'Portuguese',
    'Principais funções\n- Análise em Python\nO que esperamos de ti\n- Java\nRequisitos desejáveis\n- Kafka\nA nossa oferta\n- Docker\n',
  ],
  [
    'Polish',
    'Twoje obowiązki\n- Analizy w Python\nOczekiwania wobec kandydatów\n- Java\nDodatkowym atutem będzie\n- Kafka\nCo możemy zaoferować?\n- Docker\n',
  ],
  [
    'Danish',
    'Dine primære opgaver\n- Analyser i Python\nVi lægger vægt på, at du\n- Java\nDet er en fordel, hvis\n- Kafka\nTil gengæld får du\n- Docker\n',
  ],
  [
    'Danish, other words',
    'Din hverdag\n- Analyser i Python\nDine faglige kvalifikationer\n- Java\nVi ser gerne\n- Kafka\nLøn og ansættelsesvilkår\n- Docker\n',
  ],
  [
    'Swedish',
    'Ditt uppdrag\n- Analyser i Python\nVem söker vi?\n- Java\nMeriterande kvalifikationer\n- Kafka\nVad vi kan erbjuda\n- Docker\n',
  ],
])('sections in %s', (_, text) => {
  expect(needs(text)).toEqual(wanted);
});

test.each<[language: string, text: string, needs: Record<string, Need>]>([
  ['German', 'Java wird vorausgesetzt. Kafka wäre von Vorteil.', { java: 'required', kafka: 'preferred' }],
  ['French', 'Java est indispensable. Kafka serait un avantage.', { java: 'required', kafka: 'preferred' }],
  ['Spanish', 'Java es imprescindible. Kafka será valorable.', { java: 'required', kafka: 'preferred' }],
  ['Dutch', 'Java is een must. Kafka strekt tot aanbeveling.', { java: 'required', kafka: 'preferred' }],
  ['Italian', 'Si richiede Java. Kafka rappresenta un plus.', { java: 'required', kafka: 'preferred' }],
  [
    'Portuguese',
    'Java é imprescindível. Kafka será uma mais valia.',
    { java: 'required', kafka: 'preferred' },
  ],
  ['Polish', 'Wymagana jest Java. Kafka będzie plusem.', { java: 'required', kafka: 'preferred' }],
  [
    'Danish',
    'Du skal have erfaring med Java. Kafka vil være en fordel.',
    { java: 'required', kafka: 'preferred' },
  ],
  ['Swedish', 'Det krävs Java. Kafka ses som en fördel.', { java: 'required', kafka: 'preferred' }],
  ['Danish, not asked for', 'Du er rutineret i Java. Kafka kræves ikke.', { java: 'required' }],
  ['Swedish, not asked for', 'Du behärskar Java. Kafka behövs inte.', { java: 'required' }],
  [
    'German, not asked for',
    'Erfahrung als Java-Entwickler. Kafka ist keine Voraussetzung.',
    { java: 'required' },
  ],
])('cues in %s', (_, text, expected) => {
  expect(needs(text)).toEqual(expected);
});

test.each<[text: string, degree: string]>([
  ['Du er cand.jur. eller har en anden baggrund.', 'degree:master'],
  ['Vi forventer en HHX eller HTX.', 'degree:secondary'],
  ['Du har et svendebrev.', 'degree:associate'],
  ['Du er diplomingeniør.', 'degree:bachelor'],
  ['Du har en sundhedsfaglig uddannelse.', 'degree'],
  ['Sie haben einen Meisterbrief.', 'degree:associate'],
  ['Je hebt hbo werk- en denkniveau.', 'degree:bachelor'],
  ['Vous avez un bac pro.', 'degree:associate'],
  ['Wymagane studia magisterskie.', 'degree:master'],
  ['Du har civilingenjörsexamen.', 'degree:master'],
  ['Ensino médio completo.', 'degree:secondary'],
  ['Laurea a ciclo unico.', 'degree:master'],
  ['Se requiere FP de grado superior.', 'degree:associate'],
])('a degree in “%s”', (text, degree) => {
  expect(read(text).map(({ id }) => id)).toContain(degree);
});

test.each<[text: string, years: number]>([
  ['Du har tre års erfaring.', 3],
  ['Minst två års erfarenhet krävs.', 2],
  ['Almeno cinque anni di esperienza.', 5],
  ['Pelo menos dois anos de experiência.', 2],
  ['Minimum trzy lata doświadczenia.', 3],
  ['Mindst fem års erfaring.', 5],
])('years in “%s”', (text, years) => {
  expect(read(text).find(({ kind }) => kind === 'years')?.years?.min).toBe(years);
});

test.each([
  'Vi kan tilbyde pension og kurser i Java.',
  'Vi erbjuder dig kurser i Java.',
  'Wir bieten Ihnen Schulungen in Java.',
  'Nous vous proposons des cours de Java.',
  'Wij bieden je een cursus Java.',
])('what is offered is not asked for: “%s”', (text) => {
  expect(needs(text)).toEqual({});
});

test('letters that are words are no degree', () => {
  expect(read('Carta de condução das categorias B e C. Experiência com Java.').map(({ id }) => id)).toEqual([
    'java',
  ]);
});

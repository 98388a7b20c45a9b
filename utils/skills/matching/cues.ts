import type { Phrases } from '../text/phrases.ts';
import { longestPhrase, phrasesOf } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { joints } from '../text/tokens.ts';

/** How sure the words beside an ambiguous name make us: `strong` alone admits any name, `weak` only some. */
export type Cue = 'strong' | 'weak';

/** Words that lead up to the name of a tool, in ten languages. */
const before: Phrases<Cue> = phrasesOf({
  strong: `programming language; programming languages; language; languages; programming in; coding in; developed in; written in;
scripting in; develop in; developing in; microsoft; ms; ms office; apache; framework; frameworks; library; libraries; programmiersprache;
programmiersprachen; langage; langages; lenguaje; lenguajes; linguaggio; linguaggi; linguagem; linguagens; programmeertaal; sprog; språk`,
  weak: `experience with; experience in; experience of; experience using; experienced with; experienced in; exp in; exp with; background in; knowledge of; knowledge in; know; knowing;
proficient in; proficient with; proficient using; proficiency in; proficiency with; proficiency using; familiarity with; familiar with; skilled in; skills in; skill in; using; use of; expertise in;
expertise with; understanding of; fluent in; fluency in; competent in; competence in; competency in; advanced; intermediate; such as; like; e.g; including; incl; tools; stack; technologies; hands on with; versed in;
erfahrung mit; erfahrung in; erfahrungen mit; erfahrungen in; kenntnisse in; kenntnisse von; umgang mit; beherrschung von; wie; z.b; vertraut mit; experience en; experience avec; connaissance de; connaissances en; connaissance des; maitrise de; maitrise d; maitrise du; tels que; comme;
experiencia en; experiencia con; conocimientos de; conocimiento de; conocimientos en; manejo de; dominio de; como; ervaring met; kennis van; zoals; esperienza con; esperienza in; conoscenza di; conoscenza del; come; utilizzo di;
experiencia em; experiencia com; conhecimento em; conhecimento de; conhecimentos em; doswiadczenie w; doswiadczenie z; znajomosc; znajomosci; umiejetnosc; erfaring med; erfaring i; kendskab til; kompetencer i; erfarenhet av; kunskap i; kunskap om; kunskaper i; vana av;
erfaring fra; erfaring inden for; erfaring indenfor; erfaring som; viden om; viden inden for; fortrolig med; rutineret i; rutineret bruger af; superbruger i; superbruger af; bruger af; brug af; arbejdet med; arbejde med; arbejder med; arbejder ud fra; arbejde ud fra; uddannet i; uddannelse i; kursus i; kurser i; certificeret i; behersker; fx; sasom; herunder; bl.a; f.eks; erfarenhet inom; erfarenhet fran; kunskaper om; kannedom om; van att arbeta i; van att arbeta med; arbetat i; arbetat med; anvandning av; behaerskar; utbildad i; utbildning i; certifierad i; sasom; till exempel; t.ex; bl.a; kenntnisse im; kenntnisse mit; sicher in; sicherer umgang; sicher im umgang mit; anwendung von; arbeiten mit; arbeit mit; programme wie; software wie; u.a; etwa; insbesondere; connaissances du; connaissances de; pratique de; pratique du; utilisation de; utilisation du; a l aise avec; notamment; manejo del; uso de; uso del; dominio del; experiencia en el manejo de; ervaring in; werken met; gewerkt met; bekend met; kennis in; o.a; bijv; padronanza di; uso di; utilizzo del; utilizzo dei; dimestichezza con; competenze in; dominio do; conhecimentos de; utilizacao de; uso do; obsluga; obslugi; praca z; pracy z; pracy w; wiedza z; wiedza o; np; programmet; systemet; logiciel; logiciels; programm; programma; programa; gestionale; programu; programem; programy`,
});
/** Words that follow the name of a tool. */
const after: Phrases<Cue> = phrasesOf({
  strong: `programming; programming language; language; developer; developers; development; framework; library; script; scripts; scripting; coding; kenntnisse; entwickler; entwicklerin; entwicklung; programmierung; codebase; stack; ecosystem; macros; pivot tables; spreadsheet; spreadsheets; vba; utvecklare; udvikler; ontwikkelaar; desarrollador; sviluppatore`,
  weak: `experience; skills; skill; knowledge; certified; certification; proficiency; administrator; administration; admin; environment; platform; tool; tools; software; database; databases; server; services; service; engineer; consultant; api; apis; app; apps; application; applications; reports; erfahrung; kennis; ervaring; kunskaper; erfaring`,
});

const version = /^v?\d{1,4}$/;

/** The strongest cue beside `tokens[from…until)`, within its sentence. */
export function cueBeside(
  tokens: readonly Token[],
  sentences: Uint32Array,
  from: number,
  until: number,
): Cue | undefined {
  const here = sentences[from];
  let best: Cue | undefined;
  for (let i = from - 1; i >= Math.max(0, from - 4) && sentences[i] === here; i -= 1) {
    const cue = longestPhrase(before, tokens, i, from);
    if (!cue || cue.until < from - (cue.value === 'strong' ? 0 : 1)) continue;
    if (cue.value === 'strong') return 'strong';
    best = 'weak';
  }
  const next = tokens[until];
  if (!next || sentences[until] !== here) return best;
  if (next.joint !== joints.break) {
    const cue = longestPhrase(after, tokens, until, until + 3);
    if (cue?.value === 'strong') return 'strong';
    if (cue || version.test(next.key)) best = 'weak';
  }
  return best;
}

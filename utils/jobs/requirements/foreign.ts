import type { Token } from '../../skills/index.ts';
import { wordSet } from '../../skills/index.ts';

/** Words that hold a sentence together, and are of English alone. */
const english = wordSet('the;with;your;our;are;will;you;this;that;from;must;should;who;what;which;their;has');
/** The same of nine other languages, with the words that ask in them; none that English writes as well. */
const others =
  wordSet(`der;das;dem;den;und;oder;mit;von;fur;im;ein;eine;einen;einer;sie;ihr;ihre;wir;dein;deine;ist;sind;zu;auf;bei;als;sowie;sich;kenntnisse;kenntnissen;erfahrung;erfahrungen;gute;umgang;
le;les;des;du;et;ou;vous;nous;votre;vos;notre;dans;pour;avec;sur;est;etes;avez;une;un;aux;au;qui;que;connaissance;connaissances;maitrise;
el;los;las;del;con;para;por;una;y;su;como;de;en;experiencia;conocimiento;conocimientos;manejo;
het;een;van;voor;met;je;wij;jij;jouw;bij;aan;zijn;hebt;bent;ervaring;kennis;
di;della;dei;delle;nel;nella;sono;che;esperienza;conoscenza;buona;ottima;
da;em;uma;das;na;ao;voce;seu;sua;conhecimento;conhecimentos;
oraz;lub;jest;sie;dla;przy;znajomosc;doswiadczenie;wymagane;wymagana;umiejetnosc;obsluga;uprawnienia;mile;
og;med;til;af;vi;pa;som;eller;har;hos;din;dine;ikke;fra;kan;skal;kendskab;erfaring;viden;
och;att;av;ett;inom;ditt;dina;fran;till;erfarenhet;kunskap;kunskaper`);

/** Of so many words, one more of another language than of English is enough. */
const stretch = 10;

/** Whether words of other languages than English hold `tokens[from…until)` together. */
export function isForeign(tokens: readonly Token[], from: number, until: number): boolean {
  let sum = 0;
  for (let i = from; i < until; i += 1) {
    const word = tokens[i]?.word ?? 0;
    if (others.has(word)) sum += 1;
    else if (english.has(word)) sum -= 1;
  }
  return sum * stretch >= until - from && sum > 0;
}

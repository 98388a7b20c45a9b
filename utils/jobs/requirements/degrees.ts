import type { Token } from '../../skills/index.ts';
import { joints, longestPhrase, phrasesOf, wordSet } from '../../skills/index.ts';

export type DegreeLevel = 'secondary' | 'associate' | 'bachelor' | 'master' | 'doctorate' | 'any';

const vocabulary = phrasesOf<DegreeLevel>({
  secondary: `high school diploma; high school degree; secondary school; ged; hs diploma; abitur; fachabitur; baccalaureat; bachillerato; diploma di maturita; ensino medio; vwo; hauptschulabschluss; realschulabschluss; wyksztalcenie srednie; gymnasieexamen;
mittlere reife; mittlerer schulabschluss; hochschulreife; allgemeine hochschulreife; fachhochschulreife; schulabschluss; bac general; niveau bac; educacion secundaria; titulo de bachiller; eso; havo; vmbo; havo diploma; diploma superiore; diploma di scuola superiore; diploma di scuola media superiore; licenza media; ensino secundario; ensino medio completo; 12 ano; 12o ano; matura; wyksztalcenie minimum srednie; wyksztalcenie srednie techniczne; minimum srednie; hhx; htx; stx; eux; hf; hf eksamen; studentereksamen; gymnasial uddannelse; gymnasial eksamen; gymnasieuddannelse; gymnasieutbildning; gymnasial utbildning; gymnasiekompetens; fullstandig gymnasieutbildning`,
  associate: `associate degree; associates degree; associate s degree; foundation degree; higher national diploma; hnd; ausbildung; berufsausbildung; abgeschlossene ausbildung; abgeschlossene berufsausbildung; kaufmannische ausbildung; technische ausbildung; bac 2; bac+2; bts; dut; formacion profesional; mbo; erhvervsuddannelse; yrkesutbildning; ciclo formativo; grado superior;
meisterbrief; industriemeister; handwerksmeister; gesellenbrief; facharbeiterbrief; fachwirt; staatlich geprufter techniker; ihk abschluss; abgeschlossene lehre; duale ausbildung; kaufmannische berufsausbildung; technische berufsausbildung; handwerkliche ausbildung; gewerblich technische ausbildung; medizinische ausbildung; bac pro; bac professionnel; titre professionnel; bep; fp; fp grado superior; fp grado medio; grado medio; ciclo formativo de grado superior; ciclo formativo de grado medio; tecnico superior; mbo diploma; mbo 3; mbo 4; mbo niveau; mbo niveau 3; mbo niveau 4; mbo opleiding; mbo werk en denkniveau; qualifica professionale; diploma tecnico; diploma di perito; perito industriale; perito meccanico; curso tecnico; ensino tecnico; curso profissional; ctesp; technikum; wyksztalcenie zawodowe; eud; faglaert; svendebrev; kontoruddannelse; kontoruddannet; handelsuddannelse; handelsuddannet; elevuddannelse; erhvervsakademiuddannelse; akademiuddannelse; kort videregaende uddannelse; akademiokonom; amu uddannelse; yrkeshogskola; yrkeshogskoleutbildning; yh utbildning; gymnasieingenjor; gesallbrev`,
  bachelor: `bachelor; bachelors; bachelor degree; bachelors degree; bachelor of science; bachelor of arts; bachelor of engineering; bachelor in; bachelor level; undergraduate degree; college degree; b.sc; bsc; b.s; b.a; bs ba; ba bs; bs ba degree; ba bs degree; b.tech; btech; b.e; bs degree; ba degree; ba bsc degree; bsc degree; bsc msc; four year degree; 4 year degree; bachelorabschluss; bachelorstudium; licence; bac 3; bac+3; licenciatura; grado; grado en; hbo; hbo diploma; laurea triennale; graduacao; ensino superior; licencjat; bacheloruddannelse; professionsbachelor; kandidatexamen;
bachelor abschluss; diplom fh; licence pro; licence professionnelle; bac 4; diplomatura; grado universitario; ingenieria tecnica; hbo opleiding; hbo niveau; hbo bachelor; hbo werk en denkniveau; laurea breve; laurea di primo livello; bacharelado; bacharel; bacharel em; inzynier; studia licencjackie; studia inzynierskie; studia i stopnia; professionsbacheloruddannelse; bachelorgrad; diplomingenior; mellemlang videregaende uddannelse; ha jur; ha almen; ha i; hd r; hd f; hd o; hd i; hd i regnskab; hd uddannelse; bygningskonstruktor; hogskoleingenjor; hogskoleingenjorsexamen`,
  master: `master; masters; master degree; masters degree; master of science; master of arts; master of science degree; masters in; master in; master level; m.sc; msc; m.s; ms degree; m.tech; mtech; msc degree; mba; m.b.a; postgraduate degree; graduate degree; advanced degree; masterabschluss; masterstudium; diplom; staatsexamen; bac 5; bac+5; ingenieurschule; ecole d ingenieur; laurea magistrale; laurea specialistica; mestrado; magister; wo; cand merc; cand; kandidatuddannelse; civilingenjor; masterexamen; maestria; master universitario;
master abschluss; diplomingenieur; diplom ingenieur; dipl ing; diplomkaufmann; erstes staatsexamen; zweites staatsexamen; magisterabschluss; diplome d ingenieur; ecole de commerce; master 2; mastere; posgrado; postgrado; ingenieria superior; wo niveau; wo opleiding; wo master; wo werk en denkniveau; laurea quinquennale; laurea vecchio ordinamento; laurea a ciclo unico; pos graduacao; studia magisterskie; studia ii stopnia; wyksztalcenie wyzsze magisterskie; mgr; mgr inz; cand jur; cand polit; cand scient; cand scient pol; cand scient soc; cand scient oecon; cand mag; cand psych; cand oecon; cand paed; cand it; cand med; cand pharm; cand polyt; cand soc; cand theol; cand merc aud; cand merc jur; cand negot; cand tech; cand comm; cand ling merc; cand med vet; lang videregaende uddannelse; laengere videregaende uddannelse; kandidatgrad; masteruddannelse; civilekonom; civilekonomexamen; civilingenjorsexamen; magisterexamen; juristexamen; lakarexamen; psykologexamen`,
  doctorate: `phd; ph.d; phd degree; doctorate; doctoral degree; dphil; promotion in; doktor; doktortitel; doctorat; doctorado; doutorado; dottorato; doktorat; ph.d degree; doktorgrad; doktorsexamen; md; jd; juris doctor; pharmd;
promovierter; abgeschlossene promotion; phd grad; ph.d grad; doutoramento; dottorato di ricerca; stopien doktora; disputerad; forskarutbildning`,
  any: `degree; university degree; academic degree; technical degree; relevant degree; degree level; diploma; higher education; university education; abgeschlossenes studium; hochschulstudium; hochschulabschluss; studium; universitatsabschluss; universitatsstudium; fachhochschulstudium; akademischer abschluss; diplome; diplome universitaire; formation superieure; titulacion; titulacion universitaria; titulo universitario; estudios universitarios; carrera universitaria; universitaire opleiding; laurea; titolo di studio; diploma di laurea; diploma universitario; wyksztalcenie wyzsze; studia; videregaende uddannelse; akademisk uddannelse; relevant uddannelse; hogskoleutbildning; universitetsutbildning; akademisk examen; examen; hogskoleexamen; formacao superior; curso superior; nivel superior;
hochschulstudium abgeschlossen; abgeschlossenes hochschulstudium; abgeschlossenes fachhochschulstudium; technisches studium; betriebswirtschaftliches studium; wirtschaftswissenschaftliches studium; duales studium; akademische ausbildung; diplome d etat; diplome superieur; formation universitaire; etudes superieures; formacion universitaria; estudios superiores; titulo oficial; academische opleiding; hogere opleiding; afgeronde opleiding; relevante opleiding; titolo universitario; formazione universitaria; titolo accademico; formacao universitaria; grau academico; wyksztalcenie kierunkowe; studia wyzsze; ukonczone studia; wyzsze wyksztalcenie; akademisk baggrund; akademiker; naturvidenskabelig uddannelse; sundhedsfaglig uddannelse; paedagogisk uddannelse; teknisk uddannelse; okonomisk uddannelse; merkantil uddannelse; juridisk uddannelse; samfundsvidenskabelig uddannelse; socialfaglig uddannelse; diplomuddannelse; universitetsuddannelse; videregaende uddannelser; akademisk utbildning; akademisk bakgrund; eftergymnasial utbildning; relevant utbildning; relevant examen; ekonomisk utbildning; teknisk utbildning`,
});

export const degreeLabels: Readonly<Record<DegreeLevel, string>> = {
  secondary: 'Secondary school diploma',
  associate: 'Vocational or associate degree',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
  doctorate: 'Doctorate',
  any: 'Degree',
};

export interface Degree {
  level: DegreeLevel;
  from: number;
  until: number;
}

/** Names that mean a degree only when written in capitals, or in a company of their own kind. */
const exact: Readonly<Record<string, RegExp>> = {
  wo: /^WO$/,
  hbo: /^HBO$/i,
  mbo: /^MBO$/i,
  md: /^(?:MD|M\.D\.?)$/,
  jd: /^(?:JD|J\.D\.?)$/,
  ged: /^GED$/,
  eso: /^ESO$/,
  hf: /^HF$/,
  fp: /^FP$/,
  bep: /^BEP$/,
  mgr: /^mgr$/,
  master: /^[Mm]aster['’]?s?$/,
  licence: /^$/,
  cand: /^$/,
  grado: /^$/,
};
/** "Scrum Master", "master data", "PhD students", "higher education institutions": the word alone is no degree. */
const foreign = wordSet(
  `database;databases;plans;list;lists;records;recording;bedroom;scrum;web;post;dungeon;data;file;plan;schedule;agreement;service;copy;class;key;branch;node;brand;student;students;programme;programmes;program;programs;thesis;theses;scholarship;scholarships;position;positions;project;projects;course;courses;defence;stipend;stipends;
institution;institutions;sector;provider;providers;guide;regulations;fellow;fellows;fellowship;fellowships;supervisor;supervisors;supervision;school;schools;council;certificate;certificates;enrolment;enrollment;candidate;candidates;no;without;ohne;sans;sin;zonder;senza;sem;bez;uden;utan`,
);
/** Words that make a verb of "master" behind them: "you master English". */
const people = wordSet('you;who;to;can;will;must;fully;we;they;quickly');

/** "categoria B e C": letters with a space between, one of them small, are a word and no initials. */
const spelledOut = /^(?:\p{L} \p{Ll}|\p{Ll} \p{L})$/u;

/** The degrees that `tokens[from…until)` name. */
export function degreesIn(text: string, tokens: readonly Token[], from: number, until: number): Degree[] {
  const found: Degree[] = [];
  for (let i = from; i < until; ) {
    const phrase = longestPhrase(vocabulary, tokens, i, until);
    if (phrase && isDegree(text, tokens, i, phrase.until)) {
      found.push({ level: phrase.value, from: i, until: phrase.until });
    }
    i = phrase?.until ?? i + 1;
  }
  return found;
}

function isDegree(text: string, tokens: readonly Token[], from: number, until: number): boolean {
  const first = tokens[from];
  const last = tokens[until - 1];
  if (!first || !last) return false;
  const rule = until - from === 1 ? exact[first.key] : undefined;
  const written = text.slice(first.start, last.end);
  if ((rule && !rule.test(written)) || spelledOut.test(written)) return false;
  if (first.key === 'degree' && tokens[until]?.key === 'of') return false;
  const before = tokens[from - 1]?.word ?? 0;
  const behind = tokens[until];
  if (first.key === 'master' && until - from === 1 && people.has(before)) return false;
  return !foreign.has(before) && !(behind && behind.joint !== joints.break && foreign.has(behind.word));
}

import type { Token } from '../../skills/index.ts';
import { longestPhrase, phrasesOf } from '../../skills/index.ts';

export type DegreeLevel = 'secondary' | 'associate' | 'bachelor' | 'master' | 'doctorate' | 'any';

const vocabulary = phrasesOf<DegreeLevel>({
  secondary: `high school diploma; high school degree; secondary school; ged; hs diploma; abitur; fachabitur; baccalaureat; bachillerato; diploma di maturita; ensino medio; vwo; hauptschulabschluss; realschulabschluss; wyksztalcenie srednie; gymnasieexamen`,
  associate: `associate degree; associates degree; associate s degree; foundation degree; higher national diploma; hnd; ausbildung; berufsausbildung; abgeschlossene ausbildung; abgeschlossene berufsausbildung; kaufmannische ausbildung; technische ausbildung; bac 2; bac+2; bts; dut; formacion profesional; mbo; erhvervsuddannelse; yrkesutbildning; ciclo formativo; grado superior`,
  bachelor: `bachelor; bachelors; bachelor degree; bachelors degree; bachelor of science; bachelor of arts; bachelor of engineering; bachelor in; bachelor level; undergraduate degree; college degree; b.sc; bsc; b.s; b.a; bs ba; ba bs; bs ba degree; ba bs degree; b.tech; btech; b.e; bs degree; ba degree; ba bsc degree; bsc degree; bsc msc; four year degree; 4 year degree; bachelorabschluss; bachelorstudium; licence; bac 3; bac+3; licenciatura; grado; grado en; hbo; hbo diploma; laurea triennale; graduacao; ensino superior; licencjat; bacheloruddannelse; professionsbachelor; kandidatexamen`,
  master: `master; masters; master degree; masters degree; master of science; master of arts; master of science degree; masters in; master in; master level; m.sc; msc; m.s; ms degree; m.tech; mtech; msc degree; mba; m.b.a; postgraduate degree; graduate degree; advanced degree; masterabschluss; masterstudium; diplom; staatsexamen; bac 5; bac+5; ingenieurschule; ecole d ingenieur; laurea magistrale; laurea specialistica; mestrado; magister; wo; cand merc; cand; kandidatuddannelse; civilingenjor; masterexamen; maestria; master universitario`,
  doctorate: `phd; ph.d; phd degree; doctorate; doctoral degree; dphil; promotion in; doktor; doktortitel; doctorat; doctorado; doutorado; dottorato; doktorat; ph.d degree; doktorgrad; doktorsexamen; md; jd; juris doctor; pharmd`,
  any: `degree; university degree; academic degree; technical degree; relevant degree; degree level; diploma; higher education; university education; abgeschlossenes studium; hochschulstudium; hochschulabschluss; studium; universitatsabschluss; universitatsstudium; fachhochschulstudium; akademischer abschluss; diplome; diplome universitaire; formation superieure; titulacion; titulacion universitaria; titulo universitario; estudios universitarios; carrera universitaria; universitaire opleiding; laurea; titolo di studio; diploma di laurea; diploma universitario; wyksztalcenie wyzsze; studia; videregaende uddannelse; akademisk uddannelse; relevant uddannelse; hogskoleutbildning; universitetsutbildning; akademisk examen; examen; hogskoleexamen; formacao superior; curso superior; nivel superior`,
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
  master: /^[Mm]aster['’]?s?$/,
  licence: /^$/,
  cand: /^$/,
  grado: /^$/,
};
/** "Scrum Master", "master data", "PhD students": the word alone is no degree. */
const foreign =
  /^(?:scrum|web|post|dungeon|data|file|plan|schedule|agreement|service|copy|class|key|branch|node|brand|student|students|programme|programmes|program|programs|thesis|theses|scholarship|position|project|projects|course|courses|defence|stipend)$/;

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
  if (rule && !rule.test(text.slice(first.start, last.end))) return false;
  if (first.key === 'degree' && tokens[until]?.key === 'of') return false;
  const beside = [tokens[from - 1]?.key ?? '', tokens[until]?.key ?? ''];
  return !beside.some((key) => foreign.test(key));
}

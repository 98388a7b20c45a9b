import type { Token } from '../../skills/index.ts';
import { wordSet } from '../../skills/index.ts';

/** "3–5 years": tokens it stands on, and the span asked for. A range's end is not an upper bound on the applicant. */
export interface Years {
  min: number;
  max?: number;
  from: number;
  until: number;
}

const words = wordSet(
  'years;year;yrs;yr;jahre;jahren;jahr;ans;annees;annee;anos;ano;jaar;jaren;anni;anno;lat;lata;rok;ar;ars',
);
const numerals: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  twee: 2,
  drie: 3,
  vijf: 5,
  tre: 3,
  quattro: 4,
  cinque: 5,
  dois: 2,
  duas: 2,
  quatro: 4,
  dwa: 2,
  trzy: 3,
  cztery: 4,
  piec: 5,
  tva: 2,
  fyra: 4,
  fem: 5,
};
/** Above it nearly every number of years is the age of a company. */
const ceiling = 25;
const between = new Set(['to', 'bis', 'a', 'tot', 'do', 'til', 'till', '&', 'or', 'oder']);

const numberAt = (tokens: readonly Token[], i: number): number | undefined => {
  const key = tokens[i]?.key ?? '';
  return /^\d{1,2}$/.test(key) ? Number(key) : numerals[key];
};

/** Every count of years in `tokens[from…until)`. */
export function yearsIn(tokens: readonly Token[], from: number, until: number): Years[] {
  const found: Years[] = [];
  for (let i = from; i < until; i += 1) {
    if (!words.has(tokens[i]?.word ?? 0)) continue;
    const years = endingAt(tokens, from, i);
    if (years && years.min > 0 && Math.max(years.min, years.max ?? 0) <= ceiling) found.push(years);
  }
  return found;
}

/** The number before the word at `i`; "five (5) years" and "3 or more years" have words between. */
function endingAt(tokens: readonly Token[], from: number, i: number): Years | undefined {
  let at = i - 1;
  while (at > from && at > i - 4 && numberAt(tokens, at) === undefined) {
    if (!/^(?:or|more|plus|full|calendar|volle|mas|oder|mehr|minimum|least)$/.test(tokens[at]?.key ?? ''))
      return undefined;
    at -= 1;
  }
  const last = at >= from ? numberAt(tokens, at) : undefined;
  if (last === undefined) return undefined;
  const step = between.has(tokens[at - 1]?.key ?? '') ? 2 : 1;
  const first = at - step >= from ? numberAt(tokens, at - step) : undefined;
  return first !== undefined && first < last
    ? { min: first, max: last, from: at - step, until: i + 1 }
    : { min: last, from: at, until: i + 1 };
}

import type { Skill, SkillId, SkillKind, Spelling } from '../types.ts';
import { relationMarks } from './relation-marks.ts';
import { slug, spellingOf } from './spelling.ts';
import type { Skills } from './types.ts';

/** Skills that share kind and domain. */
interface Group {
  kind: SkillKind;
  domain: string;
  /** Place of its first skill. */
  first: number;
}

const [exclamation, equals] = [33, 61];

/** The skills of a table (compile.ts). Each is read when it is asked for: most never are. */
export class SkillTable implements Skills {
  readonly text: string;
  /** By place, where its line begins. */
  readonly starts: number[] = [];
  readonly groups: Group[] = [];
  readonly #read: (Skill | undefined)[] = [];
  readonly #places = new Map<SkillId, number>();
  #allPlaced = false;

  constructor(text: string) {
    this.text = text;
    for (let start = 0; start < text.length; ) {
      const next = text.indexOf('\n', start);
      const end = next < 0 ? text.length : next;
      if (text.charCodeAt(start) === equals) this.#begin(text.slice(start + 1, end));
      else this.starts.push(start);
      start = end + 1;
    }
  }

  get size(): number {
    return this.starts.length;
  }

  get(id: SkillId): Skill | undefined {
    let place = this.#places.get(id);
    if (place === undefined && !this.#allPlaced) {
      for (let i = 0; i < this.size; i += 1) this.#idAt(i);
      this.#allPlaced = true;
      place = this.#places.get(id);
    }
    return place === undefined ? undefined : this.at(place);
  }

  *values(): Iterable<Skill> {
    for (let i = 0; i < this.size; i += 1) yield this.at(i);
  }

  at(place: number): Skill {
    const before = this.#read[place];
    if (before) return before;
    const skill = this.#skillAt(place);
    this.#read[place] = skill;
    return skill;
  }

  /** Where the spellings of a skill end. */
  endOfSpellings(place: number): number {
    const start = this.starts[place] ?? 0;
    const line = endBefore(this.text, '\n', start, this.text.length);
    return endBefore(this.text, '|', start, line);
  }

  /** Where its first spelling, its label, begins. */
  startOfSpellings(place: number): number {
    const start = this.starts[place] ?? 0;
    return this.text.charCodeAt(start) === exclamation ? start + 1 : start;
  }

  #begin(name: string) {
    const [kind = '', domain = ''] = name.split(' ');
    this.groups.push({ kind: kind as SkillKind, domain, first: this.size });
  }

  #idAt(place: number): SkillId {
    const start = this.startOfSpellings(place);
    const end = endBefore(this.text, ';', start, this.endOfSpellings(place));
    const id = slug(spellingOf(this.text.slice(start, end)).text);
    this.#places.set(id, place);
    return id;
  }

  #skillAt(place: number): Skill {
    const start = this.startOfSpellings(place);
    const end = this.endOfSpellings(place);
    const spellings: Spelling[] = this.text.slice(start, end).split(';').map(spellingOf);
    const { kind, domain } = this.groups.findLast(({ first }) => first <= place) as Group;
    const relations = this.text.slice(end + 1, endBefore(this.text, '\n', end, this.text.length));
    const [related = '', esco] = relations.split('#');
    const ids = Object.fromEntries(
      relationMarks.map(([mark, field]) => [field, this.#idsBehind(related, mark)]),
    ) as Record<(typeof relationMarks)[number][1], readonly SkillId[]>;
    return {
      id: this.#idAt(place),
      label: spellings[0]?.text ?? '',
      kind,
      domain,
      spellings,
      ...ids,
      implies: [...ids.implies, ...ids.above],
      generic: this.text.charCodeAt(start - 1) === exclamation,
      ...(esco && { esco }),
    };
  }

  #idsBehind(related: string, mark: string): readonly SkillId[] {
    const from = related.indexOf(mark);
    if (from < 0) return none;
    const list = /^[\da-z,]*/.exec(related.slice(from + 1))?.[0] ?? '';
    return list.split(',').map((place) => this.#idAt(Number.parseInt(place, 36)));
  }
}

const none: readonly SkillId[] = [];

/** Where `mark` stands next, or `limit`. */
function endBefore(text: string, mark: string, from: number, limit: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 || at > limit ? limit : at;
}

import type { TokenMention } from '../../skills/index.ts';
import type { Need, Requirement } from '../types.ts';

/** One skill as one sentence asks for it. */
export interface Statement {
  mention: TokenMention;
  need: Need;
  /** How sure we are that it is asked for here, 0…1. */
  confidence: number;
  /** Tokens of the sentence around it. */
  from: number;
  until: number;
  /** Members of one "or" in this sentence share a number that no other sentence has. */
  group?: number;
  years?: { min: number; max?: number };
  level?: NonNullable<Requirement['level']>;
}

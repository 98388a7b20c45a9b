import type { Engine } from './types.ts';

/** Name of the port between the background and the engine's document. */
export const engineChannel = 'engine';

/** What we use of `runtime.Port`. */
export interface Wire {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export const engineMethods = [
  'read',
  'unpack',
  'fetch',
  'verify',
  'recheck',
  'searchSkills',
  'nameSkills',
  'ready',
  'gap',
  'samples',
] as const satisfies (keyof Engine)[];
export type EngineMethod = (typeof engineMethods)[number];

export interface EngineRequest {
  id: number;
  method: EngineMethod;
  args: unknown[];
}

export type EngineAnswer =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; code: string; detail?: string };

/** A failure that crossed the port, with the code it was thrown with there. */
export class EngineError extends Error {
  readonly code: string;
  readonly detail: string | undefined;
  constructor(code: string, detail?: string) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'EngineError';
    this.code = code;
    this.detail = detail;
  }
}

/** The stable code of anything that was thrown; what carries none is ours to mend. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(code) ? code : 'internal/unexpected';
}

export function detailOf(error: unknown): string | undefined {
  const detail = (error as { detail?: unknown } | null)?.detail;
  if (typeof detail === 'string') return detail;
  return codeOf(error) === 'internal/unexpected' && error instanceof Error ? error.message : undefined;
}

import type { Credential } from '../../../../utils/credentials/types.ts';
import { row } from '../fakes.ts';

/** Reads the fakes' own bytes back. */
export async function credentialOf(base64: string): Promise<Credential> {
  const { seed } = JSON.parse(atob(base64)) as { seed: number };
  return row(seed).credential;
}

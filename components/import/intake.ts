import { type Signal, signal } from '@preact/signals';
import type { NewCredential } from '../../utils/messages/types.ts';
import type { Ports } from '../ports.ts';
import { codeOf } from '../ui/words.ts';
import type { Added, WalletModel } from '../wallet/model.ts';
import { fromFile, fromText, loneLink } from './bytes.ts';

/** One thing given to be added, and how it went. */
export interface IntakeResult {
  /** File name, link, or empty for a paste. */
  source: string;
  outcome: Added['outcome'] | 'failed';
  /** The row that stands now, unless it failed. */
  item?: Added['item'];
  /** Stable code of the failure. */
  code?: string;
}

export interface Intake {
  running: Signal<boolean>;
  /** Of the batch that runs or ran last. */
  total: Signal<number>;
  results: Signal<readonly IntakeResult[]>;
  /** Adds in turn; what is in work when cancelled is finished, the rest is left. */
  take(given: readonly (File | string)[]): Promise<readonly IntakeResult[]>;
  cancel(): void;
}

/**
 * Adds files, pasted text and links one after the other.
 * Links first ask for their hosts, which the browser allows only as the first step after a click.
 */
export function createIntake(wallet: WalletModel, ports: Pick<Ports, 'requestHosts'>): Intake {
  const running = signal(false);
  const total = signal(0);
  const results = signal<readonly IntakeResult[]>([]);
  let cancelled = false;

  return {
    running,
    total,
    results,
    async take(given) {
      const hosts = linkHosts(given);
      if (hosts.length > 0) await ports.requestHosts(hosts).catch(() => false);
      cancelled = false;
      running.value = true;
      total.value = given.length;
      results.value = [];
      for (const one of given) {
        if (cancelled) break;
        results.value = [...results.value, await addOne(wallet, one)];
      }
      running.value = false;
      return results.value;
    },
    cancel() {
      cancelled = true;
    },
  };
}

async function addOne(wallet: WalletModel, given: File | string): Promise<IntakeResult> {
  const source = typeof given === 'string' ? (loneLink(given) ?? '') : given.name;
  try {
    const input: NewCredential = typeof given === 'string' ? fromText(given) : await fromFile(given);
    const { outcome, item } = await wallet.add(input);
    return { source, outcome, item };
  } catch (error) {
    return { source, outcome: 'failed', code: codeOf(error) };
  }
}

function linkHosts(given: readonly (File | string)[]): string[] {
  const urls = given.flatMap((one) => {
    const link = typeof one === 'string' ? loneLink(one) : undefined;
    return link ? [new URL(link)] : [];
  });
  return [
    ...new Set(urls.filter((url) => url.protocol === 'https:').map((url) => `https://${url.hostname}/*`)),
  ];
}

import { type Signal, signal } from '@preact/signals';
import type { NewCredential } from '../../utils/messages/types.ts';
import type { Ports } from '../ports.ts';
import { codeOf } from '../ui/words.ts';
import type { Added, WalletModel } from '../wallet/model.ts';
import { fromFile, fromText, loneLink, toBase64 } from './bytes.ts';

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
      const queue: Given[] = [...given];
      for (let one = queue.shift(); one !== undefined && !cancelled; one = queue.shift()) {
        const done = await addOne(wallet, one);
        if (Array.isArray(done)) {
          queue.unshift(...done);
          total.value += done.length - 1;
        } else {
          results.value = [...results.value, done];
        }
      }
      running.value = false;
      return results.value;
    },
    cancel() {
      cancelled = true;
    },
  };
}

/** One of several in a file: ready to be added, or why it is not. */
type Part = { source: string } & ({ input: NewCredential } | { code: string });
type Given = File | string | Part;

/** Why something is not one credential, though it may hold some. */
const divisible = new Set(['credential/not-recognised', 'credential/several-badges']);

/** How it went; or the parts, where it is several. */
async function addOne(wallet: WalletModel, given: Given): Promise<IntakeResult | Part[]> {
  const source = sourceOf(given);
  try {
    const input = await inputOf(given);
    try {
      return { source, ...(await wallet.add(input)) };
    } catch (error) {
      if (isPart(given) || input.kind === 'url' || !divisible.has(codeOf(error))) throw error;
      const parts = await partsOf(wallet, source, input);
      if (parts.length === 0) throw error;
      return parts;
    }
  } catch (error) {
    return { source, outcome: 'failed', code: codeOf(error) };
  }
}

async function partsOf(
  wallet: WalletModel,
  source: string,
  input: Exclude<NewCredential, { kind: 'url' }>,
): Promise<Part[]> {
  const base64 = input.kind === 'bytes' ? input.base64 : toBase64(new TextEncoder().encode(input.text));
  return (await wallet.unpack(base64)).map((part) => {
    const inner = [source, part.name].filter(Boolean).join(': ');
    if ('code' in part) return { source: inner, code: part.code };
    const fileName = part.name?.split('/').at(-1);
    return {
      source: inner,
      input: { kind: 'bytes', base64: part.base64, ...(fileName !== undefined && { fileName }) },
    };
  });
}

function inputOf(given: Given): NewCredential | Promise<NewCredential> {
  if (typeof given === 'string') return fromText(given);
  if (!isPart(given)) return fromFile(given);
  if ('input' in given) return given.input;
  throw Object.assign(new Error(given.source), { code: given.code });
}

function isPart(given: Given): given is Part {
  return typeof given === 'object' && 'source' in given;
}

function sourceOf(given: Given): string {
  if (typeof given === 'string') return loneLink(given) ?? '';
  return isPart(given) ? given.source : given.name;
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

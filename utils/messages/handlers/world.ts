import type { Engine } from '../../engine/types.ts';
import type { JobPosting, PageKind } from '../../jobs/types.ts';
import type { PageScript } from '../../platform/scripting.ts';
import type { TabMemory } from '../../platform/tab-memory.ts';
import type { FrontTab } from '../../platform/tabs.ts';
import type { ShownProfile } from '../../profiles/types.ts';
import type { ChipPlaces } from '../../settings/chip-places.ts';
import type { SettingsStore } from '../../settings/index.ts';
import type { Policy } from '../../settings/policy.ts';
import type { Wallet } from '../../wallet/index.ts';

/** What we remember of the page that a tab shows. */
export interface TabRecord {
  kind: PageKind;
  drawn: boolean;
  /** The user asked for it here, whatever the settings say. */
  asked: boolean;
  /** Compared anew whenever it is asked about, for the wallet changes. */
  posting: JobPosting;
  shown: ShownProfile;
}

/** Everything that the use cases work with. The tests pass their own. */
export interface World {
  wallet: Wallet;
  engine: Engine;
  settings: SettingsStore;
  /** What the organisation that manages this browser sets. */
  policy(): Promise<Policy>;
  chipPlaces: ChipPlaces;
  tabs: TabMemory<TabRecord>;
  now(): Date;
  frontTab(): Promise<FrontTab | undefined>;
  openPage(path: string): Promise<void>;
  /** In the top frame, where no other is named. */
  inject(tabId: number, script: PageScript, frameId?: number): Promise<boolean>;
  isGranted(url: string): Promise<boolean>;
  registerProbe(): Promise<string[]>;
  probeOpenPages(matches: readonly string[]): Promise<void>;
  showExpiring(count: number): Promise<void>;
  setMenus(shown: boolean): Promise<void>;
  /** Whether the background is to be woken again and again, for it has something unfinished. */
  keepWaking(on: boolean): Promise<void>;
}

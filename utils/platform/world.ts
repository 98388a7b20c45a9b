import type { TabRecord, World } from '../messages/handlers/index.ts';
import { chipPlaces } from '../settings/chip-places.ts';
import { createSettings } from '../settings/index.ts';
import { readPolicy } from '../settings/policy.ts';
import { createWallet } from '../wallet/index.ts';
import { keepWaking } from './alarms.ts';
import { now } from './clock.ts';
import { platformEngine } from './engine.ts';
import { managed } from './managed.ts';
import { setMenus } from './menus.ts';
import { isGranted } from './permissions.ts';
import { inject, probeOpenPages, registerProbe } from './scripting.ts';
import { localArea, sessionArea } from './storage.ts';
import { tabMemory } from './tab-memory.ts';
import { frontTab, openPage } from './tabs.ts';
import { showExpiring } from './toolbar.ts';

/** The real world of the background. */
export function platformWorld(): World {
  return {
    wallet: createWallet({ local: localArea, now }),
    settings: createSettings(localArea),
    policy: async () => readPolicy(await managed()),
    chipPlaces: chipPlaces(localArea),
    tabs: tabMemory<TabRecord>(sessionArea),
    engine: platformEngine(),
    now,
    frontTab,
    openPage,
    inject,
    isGranted,
    registerProbe,
    probeOpenPages,
    showExpiring,
    setMenus,
    keepWaking,
  };
}

import type { Handlers } from '../serve.ts';
import type { Adder } from './add.ts';
import { pageHandlers } from './page.ts';
import type { Rechecker } from './recheck.ts';
import { settingsHandlers } from './settings.ts';
import { tabHandlers } from './tab.ts';
import { walletHandlers } from './wallet.ts';
import type { World } from './world.ts';

export { adder } from './add.ts';
export { everyDay } from './daily.ts';
export { drawFromMenu } from './menu.ts';
export { rechecker } from './recheck.ts';
export { refreshToolbar } from './wallet.ts';
export type { TabRecord, World } from './world.ts';

export function createHandlers(world: World, adder: Adder, rechecker: Rechecker): Handlers {
  return {
    ...pageHandlers(world),
    ...walletHandlers(world, adder, rechecker),
    ...tabHandlers(world),
    ...settingsHandlers(world),
    'files/unpack': ({ base64 }) => world.engine.unpack(base64),
    'skills/search': ({ query }) => world.engine.searchSkills(query),
  };
}

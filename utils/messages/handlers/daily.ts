import type { Rechecker } from './recheck.ts';
import { refreshToolbar } from './wallet.ts';
import type { World } from './world.ts';

/** The day's work: the trash is emptied, the toolbar counts anew, and what may have changed is checked if that is on. */
export async function everyDay(world: World, rechecker: Rechecker): Promise<void> {
  await world.wallet.tidy();
  await refreshToolbar(world);
  await rechecker.byItself();
}

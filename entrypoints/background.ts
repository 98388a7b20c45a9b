import { defineBackground } from 'wxt/utils/define-background';
import * as handling from '../utils/messages/handlers/index.ts';
import { serve } from '../utils/messages/serve.ts';
import { onEveryDay } from '../utils/platform/alarms.ts';
import { onInstall } from '../utils/platform/install.ts';
import { onMenu, setMenus } from '../utils/platform/menus.ts';
import { onMessage, self } from '../utils/platform/messages.ts';
import { guardNetwork } from '../utils/platform/network-guard.ts';
import { onceASession } from '../utils/platform/once-a-session.ts';
import { onPermissionsChange } from '../utils/platform/permissions.ts';
import { registerProbe } from '../utils/platform/scripting.ts';
import { closeStorageToPages, sessionArea } from '../utils/platform/storage.ts';
import { onTabLeft, openPage } from '../utils/platform/tabs.ts';
import { platformWorld } from '../utils/platform/world.ts';

/** Every listener is registered on the first tick, so that a woken worker hears what woke it. */
export default defineBackground({
  type: 'module',
  main() {
    const world = platformWorld();
    const adding = handling.adder(world);
    const rechecking = handling.rechecker(world);
    const { settings, tabs } = world;

    onMessage(serve(handling.createHandlers(world, adding, rechecking), self));
    onInstall(() => settings.get().then(({ welcomed }) => (welcomed ? undefined : openPage('welcome.html'))));
    onPermissionsChange(registerProbe);
    onTabLeft(tabs.forget);
    onMenu(handling.drawFromMenu(world));
    onEveryDay(() => handling.everyDay(world, rechecking));
    void closeStorageToPages();
    void adding.resume().then(rechecking.resume);
    void onceASession(sessionArea, [
      guardNetwork,
      registerProbe,
      async () => setMenus((await settings.get()).contextMenu),
      () => handling.refreshToolbar(world),
    ]);
  },
});

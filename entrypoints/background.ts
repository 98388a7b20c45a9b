import { defineBackground } from 'wxt/utils/define-background';
import {
  adder,
  createHandlers,
  refreshToolbar,
  type TabRecord,
  type World,
} from '../utils/messages/handlers/index.ts';
import { serve } from '../utils/messages/serve.ts';
import { onEveryDay } from '../utils/platform/alarms.ts';
import { now } from '../utils/platform/clock.ts';
import { platformEngine } from '../utils/platform/engine.ts';
import { onInstall } from '../utils/platform/install.ts';
import { onMessage, self } from '../utils/platform/messages.ts';
import { guardNetwork } from '../utils/platform/network-guard.ts';
import { isGranted, onPermissionsChange } from '../utils/platform/permissions.ts';
import { inject, registerProbe } from '../utils/platform/scripting.ts';
import { closeStorageToPages, localArea, readManaged, sessionArea } from '../utils/platform/storage.ts';
import { tabMemory } from '../utils/platform/tab-memory.ts';
import { frontTab, onTabLeft, openPage } from '../utils/platform/tabs.ts';
import { showExpiring } from '../utils/platform/toolbar.ts';
import { chipPlaces } from '../utils/settings/chip-places.ts';
import { createSettings } from '../utils/settings/index.ts';
import { createWallet } from '../utils/wallet/index.ts';

/** Wires the adapters together; every listener is registered on the first tick, so that a woken worker hears. */
export default defineBackground({
  type: 'module',
  main() {
    const wallet = createWallet({ local: localArea, now });
    const settings = createSettings(localArea, readManaged);
    const tabs = tabMemory<TabRecord>(sessionArea);
    const platform = { frontTab, openPage, inject, isGranted, registerProbe, showExpiring, now };
    const places = chipPlaces(localArea);
    const world: World = {
      ...platform,
      wallet,
      settings,
      tabs,
      engine: platformEngine(),
      chipPlaces: places,
    };
    const adding = adder(world);

    onMessage(serve(createHandlers(world, adding), self));
    onInstall(() => openPage('welcome.html'));
    onPermissionsChange(registerProbe);
    onTabLeft(tabs.forget);
    onEveryDay(() => wallet.tidy().then(() => refreshToolbar(world)));
    void Promise.all([closeStorageToPages(), guardNetwork(), registerProbe(), adding.resume()]);
  },
});

import { browser } from './browser.ts';

const name = 'daily';

/**
 * Runs `task` about once a day while the browser is open. Alarms may vanish at a restart, so this is called at every
 * start of the background; the due times themselves live in the wallet, so a missed day loses nothing.
 */
export function onEveryDay(task: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === name ? task() : undefined));
  void browser.alarms.get(name).then((alarm) => {
    if (!alarm) return browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
  });
}

import { browser } from './browser.ts';

const daily = 'daily';
const unfinished = 'unfinished';

/**
 * Runs `task` about once a day while the browser is open. Alarms may vanish at a restart, so this is called at every
 * start of the background; the due times themselves live in the wallet, so a missed day loses nothing.
 */
export function onEveryDay(task: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === daily ? task() : undefined));
  void browser.alarms.get(daily).then((alarm) => {
    if (!alarm) return browser.alarms.create(daily, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
  });
}

/** While on, the background is woken every minute, to go on with what it was killed in. Waking is all: it resumes at every start. */
export async function keepWaking(on: boolean): Promise<void> {
  if (on) await browser.alarms.create(unfinished, { periodInMinutes: 1 });
  else await browser.alarms.clear(unfinished);
}

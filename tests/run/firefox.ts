import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Marionette } from './marionette.ts';

/** A fixed internal address, so that tests can open the extension's own pages. */
const uuid = '5b1f6f0e-5f0c-4d3a-9d0a-6f6a0b6f1c11';

interface Options {
  executablePath: string;
  extension: string;
  /** The add-on's id in the manifest. */
  addonId: string;
  /** All of `hosts` answer from this local port. */
  port: number;
  hosts: readonly string[];
}

export interface OpenedFirefox {
  driver: Marionette;
  /** `moz-extension://<uuid>` */
  origin: string;
  goto(url: string): Promise<void>;
  /** Runs a function body in the page; `return` answers. */
  inPage<T>(body: string, args?: readonly unknown[]): Promise<T>;
  /** The same with browser privileges, which see into closed shadow roots. */
  asBrowser<T>(body: string, args?: readonly unknown[]): Promise<T>;
  /** Repeats `body` in the page until it answers something truthy. */
  until<T>(
    body: string,
    options?: { privileged?: boolean; timeout?: number; args?: readonly unknown[] },
  ): Promise<T>;
  /** A real click of the mouse at a point of the window. */
  click(x: number, y: number): Promise<void>;
  /** A PNG of what is in the window. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((done) => server.close(() => done()));
  return port;
}

function profile(options: Options, marionette: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'skillmark-firefox-'));
  const prefs: Record<string, string | number | boolean> = {
    'marionette.port': marionette,
    'network.dns.localDomains': options.hosts.join(','),
    'network.socket.forcePort': `443=${options.port}`,
    'extensions.webextensions.uuids': JSON.stringify({ [options.addonId]: uuid }),
    'xpinstall.signatures.required': false,
    'extensions.experiments.enabled': true,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(folder, 'user.js'), lines.join('\n'));
  return folder;
}

/** Now and then a Firefox never listens; so many are started before that is believed. */
const starts = 3;
const patience = 15_000;

/** A fresh headless Firefox, and the line to it. */
async function start(options: Options): Promise<{ driver: Marionette; child: ChildProcess }> {
  for (let left = starts - 1; ; left -= 1) {
    const marionette = await freePort();
    const args = [
      '--headless',
      '--no-remote',
      '--marionette',
      '--remote-allow-system-access',
      '--profile',
      profile(options, marionette),
    ];
    const child = spawn(options.executablePath, args, {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '860' },
    });
    try {
      return { driver: await Marionette.connect(marionette, patience), child };
    } catch (error) {
      child.kill('SIGKILL');
      if (left === 0) throw error;
    }
  }
}

/** A fresh headless Firefox with the extension installed as a temporary add-on. */
export async function openFirefox(options: Options): Promise<OpenedFirefox> {
  const { driver, child } = await start(options);
  await driver.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await driver.send('Addon:Install', { path: options.extension, temporary: true });
  return {
    driver,
    origin: `moz-extension://${uuid}`,
    ...pageActions(driver),
    close: () => quit(driver, child),
  };
}

function pageActions(driver: Marionette) {
  const run = <T>(script: string, args: readonly unknown[], sandbox?: string) =>
    driver.send<T>('WebDriver:ExecuteScript', { script, args, ...(sandbox ? { sandbox } : {}) });
  const inPage = <T>(body: string, args: readonly unknown[] = []) => run<T>(body, args);
  const asBrowser = <T>(body: string, args: readonly unknown[] = []) => run<T>(body, args, 'system');
  const until = async <T>(
    body: string,
    { privileged = false, timeout = 10_000, args = [] as readonly unknown[] } = {},
  ): Promise<T> => {
    const end = Date.now() + timeout;
    for (;;) {
      const value = await (privileged ? asBrowser<T>(body, args) : inPage<T>(body, args));
      if (value) return value;
      if (Date.now() > end) throw new Error(`Firefox never answered: ${body}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  return {
    inPage,
    asBrowser,
    until,
    goto: async (url: string) => void (await driver.send('WebDriver:Navigate', { url })),
    click: async (x: number, y: number) => {
      const point = { x: Math.round(x), y: Math.round(y) };
      const mouse = [
        { type: 'pointerMove', duration: 0, ...point },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const actions = [
        { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: mouse },
      ];
      await driver.send('WebDriver:PerformActions', { actions });
    },
    screenshot: async () =>
      Buffer.from(await driver.send<string>('WebDriver:TakeScreenshot', { full: false }), 'base64'),
  };
}

async function quit(driver: Marionette, child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  await driver.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  driver.close();
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(timer);
}

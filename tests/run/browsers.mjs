// Finds the browsers: an installed one, then apt, then Playwright's own download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const known = {
  chromium: {
    variable: 'SKILLMARK_CHROMIUM',
    names: ['chromium', 'chromium-browser'],
    apt: 'chromium',
    playwright: 'chromium',
  },
  firefox: {
    variable: 'SKILLMARK_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    apt: 'firefox-esr',
    playwright: null,
  },
};

function onPath(names) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin'];
  for (const name of names)
    for (const folder of folders) if (existsSync(path.join(folder, name))) return path.join(folder, name);
  return undefined;
}

function aptInstall(name) {
  const asRoot = process.getuid?.() === 0;
  if (!onPath(['apt-get']) || (!asRoot && spawnSync('sudo', ['-n', 'true']).status !== 0)) return;
  console.log(`Installing ${name} …`);
  const [command, prefix] = asRoot ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']];
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync(command, [...prefix, 'update', '-qq'], quiet);
  spawnSync(command, [...prefix, 'install', '-y', '-qq', name], quiet);
}

function playwrightInstall(name) {
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  spawnSync(process.execPath, [cli, 'install', name], { stdio: 'inherit' });
  const run = spawnSync(
    process.execPath,
    ['-e', `import('@playwright/test').then(p => console.log(p.${name}.executablePath()))`],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const file = run.stdout?.trim();
  return file && existsSync(file) ? file : undefined;
}

/** The path of a browser, installed if need be; undefined when this machine cannot have it. */
export function findBrowser(kind) {
  const { variable, names, apt, playwright } = known[kind];
  if (process.env[variable]) return process.env[variable];
  const found = onPath(names);
  if (found) return found;
  aptInstall(apt);
  return onPath(names) ?? (playwright ? playwrightInstall(playwright) : undefined);
}

// npm test: everything, one step after the other, and a closing line that counts.
// `npm test -- unit lint` runs the named steps only.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browsers.mjs';
import { installPackages, root, runNode, runNodeQuietly, stop } from './install.mjs';

installPackages();
const results = path.join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const bin = (file) => path.join('node_modules', file);
const wxt = (...args) => [bin('wxt/bin/wxt.mjs'), ...args];
let passed = 0;
let failed = 0;

/** A step that passes or fails as a whole. */
function whole(args, run = runNode) {
  if (run(args) === 0) passed++;
  else failed++;
}

/** A step that writes a JSON report; `count` reads [passed, failed] from it. */
function counted(args, report, count, options) {
  const status = runNode(args, options);
  let [good, bad] = [0, 0];
  try {
    [good, bad] = count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`${path.basename(report)} was not written.`);
  }
  if (status !== 0 && bad === 0) bad = 1;
  if (status === 0 && good === 0) bad = 1;
  passed += good;
  failed += bad;
}

function vitest() {
  const report = path.join(results, 'vitest.json');
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--root',
    '.',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  counted([bin('vitest/vitest.mjs'), ...args], report, (r) => [r.numPassedTests, r.numFailedTests]);
}

function browserTests() {
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  if (!chromium || !firefox) {
    console.error(
      `The browser tests need Chromium and Firefox; missing: ${[!chromium && 'Chromium', !firefox && 'Firefox'].filter(Boolean).join(', ')}.`,
    );
    failed++;
    return;
  }
  const report = path.join(results, 'playwright.json');
  const env = {
    ...process.env,
    SKILLMARK_CHROMIUM: chromium,
    SKILLMARK_FIREFOX: firefox,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  const args = ['test', '--config', 'tests/playwright.config.ts'];
  counted(
    [bin('@playwright/test/cli.js'), ...args],
    report,
    (r) => [r.stats.expected + r.stats.flaky, r.stats.unexpected],
    { env },
  );
}

const steps = {
  lint: () => whole([bin('@biomejs/biome/bin/biome'), 'check', '.', '--config-path=.biome.json']),
  types: () => {
    if (runNodeQuietly(wxt('prepare')) !== 0) failed++;
    whole([bin('typescript/bin/tsc'), '--noEmit']);
  },
  build: () => {
    whole(wxt('build'), runNodeQuietly);
    whole(wxt('build', '-b', 'firefox', '--mv3'), runNodeQuietly);
    whole(wxt('build', '--mode', 'demo'), runNodeQuietly);
    whole(wxt('build', '-b', 'firefox', '--mv3', '--mode', 'demo'), runNodeQuietly);
  },
  unit: vitest,
  browsers: browserTests,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in steps));
if (unknown.length) stop(`There is no step "${unknown[0]}". Steps: ${Object.keys(steps).join(', ')}.`);
for (const [name, step] of Object.entries(steps)) {
  if (named.length && !named.includes(name)) continue;
  const from = Date.now();
  console.log(`\n— ${name}`);
  step();
  console.log(`  ${name}: ${((Date.now() - from) / 1000).toFixed(1)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

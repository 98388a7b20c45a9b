// npm start [-- [--headless] [URL | FILE.html]]: a browser with Skillmark on the demo, a live page or a saved one.
import { findBrowser } from './browsers.mjs';
import { installPackages, runNode, runNodeQuietly, stop } from './install.mjs';

installPackages();
const chromium = findBrowser('chromium');
if (!chromium)
  stop('No Chromium was found and none could be installed. Install one, or name it in SKILLMARK_CHROMIUM.');
console.log('Building …');
const build = ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'demo'];
if (runNodeQuietly(build) !== 0) stop('The extension did not build.');
process.exit(
  runNode(['tests/demo/start.ts', ...process.argv.slice(2)], {
    env: { ...process.env, SKILLMARK_CHROMIUM: chromium },
  }),
);

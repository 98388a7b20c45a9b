import { builtFiles, gzipBytes, gzipOfAll, isBuilt } from '../house/built.ts';
import { type Measure, measured } from './support/measure.ts';

const kB = 1000;

/** Gzip bytes of what is loaded where; tests/footprint.test.ts holds the gates in npm test. */
export async function measure(): Promise<Measure[]> {
  const build = isBuilt('chrome-mv3') ? 'chrome-mv3' : 'chrome-mv3-demo';
  if (!isBuilt(build)) throw new Error('Build the extension first: npm test -- build');
  const all = (file: string) => gzipOfAll(build, file);
  const chunks = builtFiles(build).filter((file) => /^chunks\/.+\.js$/.test(file));
  const engine = chunks.filter((file) => /\/(?:comparing|verification|obtain|recheck|mint)-/.test(file));
  const panel = builtFiles(build).filter((file) => file === 'overlay-panel.js');
  return [
    measured('probe', gzipBytes(build, 'page-probe.js'), 'B', [1.5 * kB, 0.6 * kB]),
    measured('job overlay', gzipBytes(build, 'job-overlay.js'), 'B', [30 * kB, 15 * kB]),
    ...panel.map((file) => measured('overlay panel, loaded when it is opened', gzipBytes(build, file), 'B')),
    measured('verify widget', gzipBytes(build, 'verify-widget.js'), 'B', [30 * kB, null]),
    measured('worker with its imports', all('background.js'), 'B', [120 * kB, 50 * kB]),
    ...['popup', 'dashboard', 'offscreen'].map((page) => {
      const entry = chunks.find((file) => file.startsWith(`chunks/${page}-`)) ?? '';
      return measured(`${page} with its imports`, all(entry), 'B');
    }),
    ...engine.map((file) =>
      measured(`engine: ${file.slice('chunks/'.length).replace(/-[\w-]{8}\.js$/, '')}`, all(file), 'B'),
    ),
  ];
}

// Runs a script under the project's own Node (devDependency `node`), whatever Node started it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
const run = spawnSync(existsSync(own) ? own : process.execPath, process.argv.slice(2), { stdio: 'inherit' });
process.exit(run.status ?? 1);

// Brings node_modules to what the lockfile says, and finds the project's own Node. Runs under any Node ≥ 20.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = path.join(root, 'node_modules/.skillmark-lock');
const ownNode = path.join(root, 'node_modules/node/bin/node');

/** Ends the program with one clear sentence. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs `npm ci` unless node_modules already stands for this very lockfile. */
export function installPackages() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    stop(`Skillmark needs Node 20 or newer; this is ${process.version}.`);
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(ownNode)) return;
  console.log('Installing packages …');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) stop('npm ci did not finish. Check the network to the npm registry and try again.');
  if (!existsSync(ownNode)) {
    spawnSync(process.execPath, ['installArchSpecificPackage'], {
      cwd: path.dirname(path.dirname(ownNode)),
      stdio: 'inherit',
    });
  }
  writeFileSync(stamp, lock);
}

/** The Node that runs the sources: the devDependency, or this one where it is new enough. */
export function nodePath() {
  if (existsSync(ownNode) && spawnSync(ownNode, ['-v']).status === 0) return ownNode;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop('The packaged Node 24 could not be installed and this Node is too old to run TypeScript.');
}

/** The same, saying nothing unless it fails. */
export function runNodeQuietly(args, options = {}) {
  const run = spawnSync(nodePath(), args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (run.status !== 0) console.error(run.stdout ?? '', run.stderr ?? '');
  return run.status ?? 1;
}

/** Runs a program with the project's own Node; answers its exit status. */
export function runNode(args, options = {}) {
  const run = spawnSync(nodePath(), args, { cwd: root, stdio: 'inherit', ...options });
  return run.status ?? 1;
}

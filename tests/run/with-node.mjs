// Runs a script under the project's own Node (devDependency `node`), whatever Node started it.
import { runNode } from './install.mjs';

process.exit(runNode(process.argv.slice(2)));

import { readFileSync } from 'node:fs';
import { openTable } from '../../../utils/skills/taxonomy/open.ts';

/** Opens the table in the file that is named, once, in a process that has run nothing else. */
const table = readFileSync(process.argv[2] ?? '', 'utf8');
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = heap();
const began = performance.now();
const taxonomy = openTable(table);
const ms = performance.now() - began;
console.log(JSON.stringify({ ms, bytes: heap() - before, skills: taxonomy.skills.size }));

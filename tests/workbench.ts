/**
 * The project on the command line, for scorers: one JSON object a line in, one a line out, same `id`.
 * `npm run -s workbench -- VERB < asks.jsonl`; a verb is a file of `tests/workbench/` exporting `answer`.
 */
import { existsSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';

interface Ask {
  id: string;
}
type Answer = (ask: Ask) => object | Promise<object>;

const verb = process.argv[2] ?? '';
const file = new URL(`./workbench/${verb}.ts`, import.meta.url);
if (!/^[a-z-]+$/.test(verb) || !existsSync(file)) {
  console.error(`workbench: unknown verb “${verb}”`);
  process.exit(2);
}
const { answer } = (await import(file.href)) as { answer: Answer };

for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const ask = JSON.parse(line) as Ask;
  stdout.write(`${JSON.stringify({ id: ask.id, ...(await answer(ask)) })}\n`);
}

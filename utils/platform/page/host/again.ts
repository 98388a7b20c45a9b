/**
 * True the first time in a document. Any later injection of the same script runs `again` of the first and answers false.
 * Only our own scripts see the property: content scripts have a global object of their own.
 */
export function onceThenAgain(name: string, again: () => void): boolean {
  const world = globalThis as unknown as Record<string, (() => void) | undefined>;
  const first = world[name];
  if (first) first();
  else world[name] = again;
  return !first;
}

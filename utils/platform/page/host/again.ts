/** Only our own scripts see the property: content scripts have a global object of their own. */
const world = globalThis as { skillmark?: () => void };

/** True the first time in a document. A later injection runs `again` of the first and answers false. */
export function onceThenAgain(again: () => void): boolean {
  const first = world.skillmark;
  world.skillmark = first ?? again;
  first?.();
  return !first;
}

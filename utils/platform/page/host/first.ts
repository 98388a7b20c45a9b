/** Only our own scripts see the property: content scripts have a global object of their own. */
const world = globalThis as { skillmark?: true };

/** True the first time in a document, however often the script is sent there. */
export function firstTimeHere(): boolean {
  const first = !world.skillmark;
  world.skillmark = true;
  return first;
}

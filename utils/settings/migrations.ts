type Stored = Record<string, unknown>;

/** Step n turns settings of version n − 1 into version n. Version 1 is the first, so nothing leads to it. */
export const migrations: Readonly<Record<number, (stored: Stored) => Stored>> = {};

export const currentVersion = 1;

/** Throws when a step is missing: that is a fault of the release, not of the user's data. */
export function migrate(
  stored: Stored,
  to: number = currentVersion,
  steps: Readonly<Record<number, (stored: Stored) => Stored>> = migrations,
): Stored {
  const from = typeof stored.version === 'number' ? stored.version : to;
  let values = stored;
  for (let version = from + 1; version <= to; version += 1) {
    const step = steps[version];
    if (!step) throw new Error(`No migration leads to settings version ${version}`);
    values = step(values);
  }
  return { ...values, version: to };
}

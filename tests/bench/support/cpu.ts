/**
 * Processor time of this process while `work` runs, in ms: all its threads, and none of what else the machine does. On an
 * idle machine the wall's clock shows as much or less.
 */
export async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** A match pattern's host: `*.example.com`, or `*` for every site. */
export function patternHost(pattern: string): string {
  return /^[^:]+:\/\/([^/:]+)/.exec(pattern)?.[1] ?? '*';
}

/** The hosts of match patterns, as a sentence names them. */
export function hostList(patterns: readonly string[]): string {
  return patterns.map(patternHost).join(', ');
}

/** Whether what is granted reaches everything that the pattern asks for (https only, as all our patterns are). */
export function isCovered(pattern: string, granted: Iterable<string>): boolean {
  const host = patternHost(pattern);
  return [...granted].map(patternHost).some((given) => {
    if (given === '*' || given === host) return true;
    const base = given.startsWith('*.') ? given.slice(2) : undefined;
    return base !== undefined && (host === base || host.endsWith(`.${base}`));
  });
}

import type { Drawn } from '../e2e/support/closed-root.ts';

const marks: Record<string, string> = { proven: '●', claimed: '◐', related: '◌', missing: '○' };

/** The gap report as plain lines, made of what stands on the page. */
export function printReport(title: string, drawn: Drawn): string {
  const width = Math.max(12, ...drawn.rows.map(({ label }) => label.length));
  const rows = drawn.rows.map(({ label, state, by, reason, quote }) => {
    const mark = marks[state.toLowerCase()] ?? '·';
    const why = [by, reason].filter(Boolean).join(' – ');
    return `${mark} ${state.padEnd(8)} ${label.padEnd(width)}  ${quote}${why ? `\n  ${' '.repeat(width + 11)}${why}` : ''}`;
  });
  return [title, drawn.chip, '', ...(rows.length ? rows : (drawn.panel ?? []))].join('\n');
}

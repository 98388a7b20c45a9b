/** The sources by domain: each is readable facts, one skill a line (see parse.ts). */
export const sources: Readonly<Record<string, string>> = {};

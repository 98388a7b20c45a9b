export const answer = (ask: { id: string }): object => ({ gaps: [], of: ask.id });

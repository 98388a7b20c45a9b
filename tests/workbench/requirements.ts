export const answer = (ask: { id: string; text: string }): object => ({ requirements: [], of: ask.text.length });

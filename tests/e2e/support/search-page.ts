/** Runs in a page: what its scripts get at through the browser's own search, which looks into closed roots too. */

/** Those of `words` that `window.find` finds. */
export function foundBySearch(words: string[]): string[] {
  const search = window as unknown as { find(text: string, ...how: boolean[]): boolean };
  return words.filter((word) => {
    getSelection()?.removeAllRanges();
    return search.find(word, false, false, true);
  });
}

/** All text that selections carry which begin at a hit of `word` and are drawn out from there, or which take everything. */
export function readBySelection(word: string): string {
  const search = window as unknown as { find(text: string): boolean };
  const selection = getSelection();
  const read: string[] = [];
  for (const step of ['word', 'line', 'documentboundary']) {
    selection?.removeAllRanges();
    for (let hit = 0; hit < 20 && search.find(word); hit++) {
      read.push(String(selection));
      selection?.modify('extend', 'forward', step);
      read.push(String(selection));
    }
  }
  selection?.removeAllRanges();
  document.execCommand('selectAll');
  read.push(String(selection));
  return read.join('\n');
}

/** The same as components/ui/Unfindable.tsx, for what is drawn without Preact. */
export function unfindable(document: Document, words: string): HTMLElement {
  const element = document.createElement('span');
  const shown = document.createElement('span');
  element.className = 'unfindable';
  element.dataset.words = words;
  shown.inert = true;
  shown.textContent = words;
  element.append(shown);
  return element;
}

/**
 * Our tokens stand on `:host`, where any rule of the page outranks them; inside the root nothing of the page reaches.
 * So they are moved to the class that every surface stands in.
 */
export function insideRoot(css: string, scope: string): string {
  return css.replace(/:host\(([^)]*)\)/g, `${scope}$1`).replaceAll(':host', scope);
}

const added = new WeakMap<Node, Set<string>>();

/** Styles that a later script brings to a stage, once under each name. */
export function addStyles(stage: HTMLElement, name: string, css: string): void {
  const root = stage.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const names = added.get(root) ?? new Set();
  if (names.has(name)) return;
  added.set(root, names.add(name));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(css)];
}

/** Styles without an element, a URL or a web-accessible resource. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Our tokens stand on `:host`, where any rule of the page outranks them; inside the root nothing of the page reaches.
 * So they are moved to the class that every surface stands in.
 */
export function insideRoot(css: string, scope: string): string {
  return css.replace(/:host\(([^)]*)\)/g, `${scope}$1`).replaceAll(':host', scope);
}

/** Styles without an element, a URL or a web-accessible resource. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** By content, for servers send JSON as text/html and the other way round. */
export function isWebPage(body: Uint8Array): boolean {
  const start = new TextDecoder().decode(body.subarray(0, 1_000));
  return /^<(?:!doctype html|html)\b/i.test(withoutComments(start));
}

/** Without the comments and white space in front. A loop, for a pattern of comments backtracks without end. */
function withoutComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end === -1) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

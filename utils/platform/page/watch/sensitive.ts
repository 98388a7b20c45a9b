/** Fields of a login or a payment. `autocomplete` tokens are those of the HTML Standard's autofill section. */
const fields = 'input[type="password"], input[autocomplete^="cc-"], input[autocomplete="one-time-code"]';
const paths = /\/(?:log-?in|sign-?in|sso|auth|checkout|payments?|billing)(?:[/.?#]|$)/i;

function isShown(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** A page that asks for a password or a card: nothing of ours is drawn there. */
export function asksForSecrets(document: Document, url: string): boolean {
  return paths.test(new URL(url).pathname) || [...document.querySelectorAll(fields)].some(isShown);
}

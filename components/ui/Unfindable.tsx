import { createContext } from 'preact';

/** Provide true where a page's own scripts run beside what is drawn. */
export const OnPage = createContext(false);

/**
 * Words that say something about the wallet. On a page they are inert, for a script could ask `window.find`, which
 * looks into closed roots, for any word it guesses; screen readers take them from the generated text of stage.css.
 */
export function Unfindable({ children: words }: { children: string }) {
  return (
    <OnPage.Consumer>
      {(onPage) =>
        onPage ? (
          <span class="unfindable" data-words={words}>
            <span inert>{words}</span>
          </span>
        ) : (
          words
        )
      }
    </OnPage.Consumer>
  );
}

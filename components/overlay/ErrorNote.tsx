import { errorSentence } from '../ui/words.ts';

/** What went wrong and the next step, with the stable code for those who report it. */
export function ErrorNote({ code }: { code: string }) {
  const sentence = errorSentence(code);
  return (
    <>
      <p class="page-note">{sentence}</p>
      {!sentence.includes(code) && <p class="page-code">{code}</p>}
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { looksLikeCredential } from './bytes.ts';

/**
 * Takes what is pasted or dropped anywhere on the page. Words pasted into a field stay words.
 * Answers whether files are held over the page now.
 */
export function usePasteAndDrop(take: (given: readonly (File | string)[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const given = givenBy(event.clipboardData);
      const intoField = event.target instanceof Element && event.target.closest('textarea') !== null;
      if (given.length === 0 || intoField) return;
      event.preventDefault();
      take(given);
    };
    const onDragOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const given = givenBy(event.dataTransfer);
      if (given.length > 0) take(given);
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [take]);
  return over;
}

function givenBy(data: DataTransfer | null): (File | string)[] {
  if (!data) return [];
  const files = [...data.files];
  if (files.length > 0) return files;
  const text = data.getData('text/uri-list') || data.getData('text/plain');
  return looksLikeCredential(text) ? [text] : [];
}

import { direction, locale } from '../i18n.ts';
import { hideWhenDead } from './host/fuse.ts';
import { guardClicks } from './host/guard.ts';
import { raiseHost } from './host/host.ts';
import { insideRoot, sheetOf } from './host/styles.ts';
import { uncovered } from './host/uncovered.ts';

interface StageOptions {
  document: Document;
  css: string;
  theme: 'system' | 'light' | 'dark';
  life: { signal: AbortSignal; end: () => void };
}

/** Where our components are drawn in a page: closed, on top, styled by us alone, deaf to clicks that the user did not mean. */
export function raiseStage({ document, css, theme, life }: StageOptions) {
  const stage = document.createElement('div');
  stage.className = 'page-stage';
  stage.dir = direction();
  stage.lang = locale();
  if (theme !== 'system') stage.dataset.theme = theme;
  const sheet = sheetOf(insideRoot(css, '.page-stage'));
  const { element, root } = raiseHost(document, [sheet], life.signal, life.end);
  root.append(stage);
  hideWhenDead(stage, life.signal);
  const guard = guardClicks({
    stage,
    signal: life.signal,
    now: () => performance.now(),
    uncovered: (surface) => uncovered(element, surface),
  });
  return { host: element, stage, moved: guard.sample };
}

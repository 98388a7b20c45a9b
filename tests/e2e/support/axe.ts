import type { Page } from '@playwright/test';
import axeCore from 'axe-core';
import { inRoot } from './closed-root.ts';

/** WCAG 2.2 level AA, which includes all that came before it. */
export const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe {
  run(
    where: unknown,
    options: { runOnly: string[]; resultTypes: string[]; rules: Record<string, { enabled: boolean }> },
  ): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}
type WithAxe = { axe: Axe };

/** What axe finds wrong on one of our own pages, a line each. Evaluated through the browser, for the CSP stands. */
export async function axe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as WithAxe).axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  }, standards);
}

/** The same for what our scripts have drawn on a page: axe cannot enter a closed root, so it gets a copy in an open one. */
export async function axeInRoot(page: Page): Promise<string[]> {
  const drawn = await inRoot(page, (stage) => {
    const root = stage.getRootNode() as ShadowRoot;
    const css = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const { backgroundColor, colorScheme } = getComputedStyle(document.body);
    return {
      html: root.innerHTML,
      css: css.join('\n'),
      theme: (root.host as HTMLElement).dataset.theme ?? null,
      ground: `background: ${backgroundColor}; color-scheme: ${colorScheme}`,
    };
  });
  if (!drawn) return ['nothing is drawn'];
  const copy = await page.context().newPage();
  try {
    const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await copy.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await copy.setContent(`<html lang="en"><title>copy</title><body style="${drawn.ground}"><main></main>`);
    await copy.evaluate(({ html, css, theme }) => {
      const host = document.createElement('div');
      if (theme) host.dataset.theme = theme;
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = html;
      document.querySelector('main')?.append(host);
    }, drawn);
    return await axe(copy);
  } finally {
    await copy.close();
  }
}

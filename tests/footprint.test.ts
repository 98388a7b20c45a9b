import { describe, expect, test } from 'vitest';
import { type Build, builds, builtFiles, builtText, gzipBytes, gzipOfAll, isBuilt } from './house/built.ts';

// Budgets of PRODUCT that are exact numbers: bytes and what stands in the built tree.

const kB = 1000;

describe.skipIf(!isBuilt('chrome-mv3'))('bytes of the Chromium build, gzip', () => {
  test.each([
    ['page-probe.js', 1.5 * kB],
    ['job-overlay.js', 30 * kB],
    ['overlay-panel.js', 30 * kB],
    ['verify-widget.js', 30 * kB],
  ])('%s stays within %d', (file, budget) => {
    expect(gzipBytes('chrome-mv3', file)).toBeLessThanOrEqual(budget);
  });
  test('the worker stays within 120 kB', () => {
    expect(gzipOfAll('chrome-mv3', 'background.js')).toBeLessThanOrEqual(120 * kB);
  });
  test('the worker carries neither the taxonomy nor the verifier, and imports nothing late', () => {
    const text = builtText('chrome-mv3', 'background.js');
    expect(text).not.toMatch(/RDFC-1\.0|eddsa-rdfc-2022|Kubernetes/);
    expect(text).not.toMatch(/\bimport\(/);
  });
});

describe.each(builds)('what stands in %s', (build: Build) => {
  describe.skipIf(!isBuilt(build))('', () => {
    const scripts = () => builtFiles(build).filter((file) => file.endsWith('.js'));

    test('no code from strings', () => {
      const found = scripts().filter((file) =>
        /\beval\(|new Function\(|Function\(["'`]|importScripts\(/.test(builtText(build, file)),
      );
      expect(found).toEqual([]);
    });
    test('the taxonomy as one table, without the sources and what compiles them', () => {
      const holding = (pattern: RegExp) => scripts().filter((file) => pattern.test(builtText(build, file)));
      expect(holding(/=platform cloud/)).toHaveLength(1);
      expect(holding(/implies Kubernetes|has the unknown kind/)).toEqual([]);
    });
    test('the probe tells V8 to compile it at once, in its first line', () => {
      expect(builtText(build, 'page-probe.js')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n\(function/);
    });
    test('no source maps', () => {
      expect(builtFiles(build).filter((file) => file.endsWith('.map'))).toEqual([]);
    });
    test('nothing is web-accessible and no script runs on a page by itself', () => {
      const manifest = JSON.parse(builtText(build, 'manifest.json')) as Record<string, unknown>;
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.content_scripts).toBeUndefined();
    });
    test('injected scripts name no product and post no message to the page', () => {
      for (const file of ['page-probe.js', 'job-overlay.js', 'overlay-panel.js', 'verify-widget.js']) {
        expect(builtText(build, file)).not.toMatch(/postMessage\(|dispatchEvent\(new CustomEvent/);
      }
    });
  });
});

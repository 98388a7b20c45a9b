import { expect, test } from 'vitest';
import { isWebPage } from '../../../utils/engine/web-page.ts';

const is = (text: string) => isWebPage(new TextEncoder().encode(text));

test.each([
  '<!DOCTYPE html><html>',
  ' \n<html lang="en">',
  '<!-- a --> <!-- b -->\n<!doctype html>',
  '<!----><html>',
])('%s is a web page', (text) => expect(is(text)).toBe(true));

test.each(['{"id":"<html>"}', '<svg>', '<!-- <html> ', '<!-- a --><svg>', '<htmlx>', ''])(
  '%s is none',
  (text) => expect(is(text)).toBe(false),
);

test('comments without end are no work without end', () => {
  const begun = performance.now();
  expect(is(`${'<!---->'.repeat(140)}x`)).toBe(false);
  expect(performance.now() - begun).toBeLessThan(200);
});

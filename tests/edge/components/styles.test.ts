// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../house/sources.ts';

const components = path.join(root, 'components');
const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/@import "(.+?)"/g)].flatMap(([, target = '']) => {
    const found = path.join(path.dirname(file), target);
    return [found, ...imports(found)];
  });

it.each(['popup/popup.css', 'dashboard/dashboard.css', 'welcome/welcome.css'])(
  '%s has the styles of every shared part',
  (screen) => {
    const shared = readdirSync(path.join(components, 'ui')).filter((name) => name.endsWith('.css'));
    expect(shared.length).toBeGreaterThan(2);
    expect(imports(path.join(components, screen))).toEqual(
      expect.arrayContaining(shared.map((name) => path.join(components, 'ui', name))),
    );
  },
);

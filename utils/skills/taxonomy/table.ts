import { compile } from './compile.ts';
import { conceptLabels } from './data/labels/concepts.ts';
import { sources } from './sources.ts';

/** The whole taxonomy as one table. A build of the extension replaces this module by its result (wxt.config.ts). */
export const table = (): string => compile(sources, conceptLabels);

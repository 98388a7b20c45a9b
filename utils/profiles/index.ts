export { endpointOf, pageOf, recogniseLink } from './links.ts';
export { shownOn } from './shown.ts';
export type * from './types.ts';

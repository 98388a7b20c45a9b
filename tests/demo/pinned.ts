import { contextAt } from '../../utils/verification/contexts/index.ts';

/** JSON-LD contexts for the signer: the documents that the product pins. */
export const contexts = (url: string): unknown => contextAt(url);

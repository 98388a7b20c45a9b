declare module 'rdf-canonize' {
  import type { RdfDataset } from 'jsonld/jsonld-spec.js';

  /** RDF Dataset Canonicalization 1.0 → N-Quads. Throws when the work limit is passed. */
  export function canonize(
    dataset: RdfDataset | readonly object[],
    options: {
      algorithm: 'RDFC-1.0';
      messageDigestAlgorithm?: 'sha256' | 'sha384';
      maxWorkFactor?: number;
      signal?: Pick<AbortSignal, 'aborted' | 'reason'>;
    },
  ): Promise<string>;
}

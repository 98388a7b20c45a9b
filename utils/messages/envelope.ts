/** What travels. `id` is the request's: a retry carries the same one. */
export interface Envelope {
  to: 'skillmark';
  id: string;
  name: string;
  in: unknown;
}

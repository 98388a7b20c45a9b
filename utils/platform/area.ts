/** What the stores need of `storage.local` and `storage.session`; the tests pass a plain object. */
export interface Area {
  get(keys?: null | string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/**
 * A tree of phrases, one word number a step, kept flat: the steps of all nodes lie in one hash table, so that thousands
 * of phrases cost no object each. Node 0 is the root.
 */
export class Trie<T> {
  #parents = new Int32Array(64);
  #words = new Uint16Array(64);
  #children = new Int32Array(64);
  #nodes = 1;
  readonly #values: (T[] | undefined)[] = [undefined];
  readonly #inner: boolean[] = [false];

  /** The node that this word leads to; 0 when there is none. */
  child(node: number, word: number): number {
    if (word === 0) return 0;
    const mask = this.#children.length - 1;
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const child = this.#children[slot] ?? 0;
      if (child === 0 || (this.#parents[slot] === node && this.#words[slot] === word)) return child;
    }
  }

  /** Everything whose phrase ends at this node, in the order in which it was added. */
  values(node: number): readonly T[] | undefined {
    return this.#values[node];
  }

  /** Whether longer phrases go on from this node. */
  goesOn(node: number): boolean {
    return this.#inner[node] === true;
  }

  add(phrase: readonly number[], value: T): void {
    let node = 0;
    for (const word of phrase) {
      if (word === 0) return;
      node = this.child(node, word) || this.#grow(node, word);
    }
    if (node === 0) return;
    const values = this.#values[node];
    if (values) values.push(value);
    else this.#values[node] = [value];
  }

  #grow(parent: number, word: number): number {
    if (this.#nodes * 2 > this.#children.length) this.#widen();
    const node = this.#nodes;
    this.#nodes += 1;
    this.#values.push(undefined);
    this.#inner.push(false);
    this.#inner[parent] = true;
    this.#put(parent, word, node);
    return node;
  }

  #put(parent: number, word: number, child: number): void {
    const mask = this.#children.length - 1;
    let slot = slotOf(parent, word) & mask;
    while (this.#children[slot] !== 0) slot = (slot + 1) & mask;
    this.#parents[slot] = parent;
    this.#words[slot] = word;
    this.#children[slot] = child;
  }

  #widen(): void {
    const [parents, words, children] = [this.#parents, this.#words, this.#children];
    this.#parents = new Int32Array(children.length * 4);
    this.#words = new Uint16Array(children.length * 4);
    this.#children = new Int32Array(children.length * 4);
    for (const [slot, child] of children.entries())
      if (child !== 0) this.#put(parents[slot] ?? 0, words[slot] ?? 0, child);
  }
}

function slotOf(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

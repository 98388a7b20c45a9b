/** Numbers a step takes in the table: the node it starts from, its word, and the node it leads to. */
const stride = 4;

/**
 * A tree of phrases, one word number a step, kept flat: first words lie in an array of their own, all further steps in
 * one hash table, so that thousands of phrases cost no object each. Node 0 is the root.
 */
export class Trie<T> {
  #first = new Int32Array(64);
  #steps = new Int32Array(64 * stride);
  #taken = 0;
  readonly #values: (T[] | undefined)[] = [undefined];
  /** By node one bit for each word that leads on from it, by the word's last five bits: most other words are told by it. */
  #onward = new Int32Array(64);

  /** The node that this word leads to; 0 when there is none. */
  child(node: number, word: number): number {
    if (node === 0) return word < this.#first.length ? (this.#first[word] ?? 0) : 0;
    if (((this.#onward[node] ?? 0) & (1 << word)) === 0) return 0;
    const steps = this.#steps;
    const mask = steps.length - 1;
    for (let at = slotOf(node, word) & mask; ; at = (at + stride) & mask) {
      const child = steps[at + 2] ?? 0;
      if (child === 0 || (steps[at] === node && steps[at + 1] === word)) return child;
    }
  }

  /** Everything whose phrase ends at this node, in the order in which it was added. */
  values(node: number): readonly T[] | undefined {
    return this.#values[node];
  }

  /** Whether longer phrases go on from this node. */
  goesOn(node: number): boolean {
    return this.#onward[node] !== 0;
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
    const node = this.#values.length;
    this.#values.push(undefined);
    if (node >= this.#onward.length) this.#onward = widened(this.#onward);
    this.#onward[parent] = (this.#onward[parent] ?? 0) | (1 << word);
    if (parent === 0) this.#begin(word, node);
    else this.#step(parent, word, node);
    return node;
  }

  #begin(word: number, node: number): void {
    if (word >= this.#first.length) {
      const first = new Int32Array(2 ** Math.ceil(Math.log2(word + 1)));
      first.set(this.#first);
      this.#first = first;
    }
    this.#first[word] = node;
  }

  #step(parent: number, word: number, child: number): void {
    this.#taken += 1;
    if (this.#taken * 2 * stride > this.#steps.length) this.#widen();
    const steps = this.#steps;
    const mask = steps.length - 1;
    let at = slotOf(parent, word) & mask;
    while (steps[at + 2] !== 0) at = (at + stride) & mask;
    steps[at] = parent;
    steps[at + 1] = word;
    steps[at + 2] = child;
  }

  #widen(): void {
    const old = this.#steps;
    this.#steps = new Int32Array(old.length * 4);
    this.#taken = 0;
    for (let at = 0; at < old.length; at += stride)
      if (old[at + 2] !== 0) this.#step(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
  }
}

function widened(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}

/** A multiple of the stride. */
function slotOf(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) * stride;
}

/**
 * Stands in for the package `setimmediate`, which rdf-canonize loads: that one can run strings as code, which the
 * extension's CSP forbids and store reviewers reject. Here a task of the message queue does.
 */
const scope = globalThis as { setImmediate?: (work: () => void) => void };
const queue: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();

port1.onmessage = () => queue.shift()?.();
scope.setImmediate ??= (work) => {
  queue.push(work);
  port2.postMessage(null);
};

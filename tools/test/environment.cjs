// Each test file gets its own copy of Jest's runner, and with it a store that Node asks at every promise of the process from
// then on, in the files that follow too, and that keeps the file's modules in memory. It is let go when its file is over.
const { AsyncLocalStorage } = require('node:async_hooks');
const { TestEnvironment } = require('jest-environment-node');

const stores = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function remembered(...args) {
  stores.add(this);
  return run.apply(this, args);
};

module.exports = class NodeWithoutLeftovers extends TestEnvironment {
  async teardown() {
    for (const store of stores) store.disable();
    stores.clear();
    await super.teardown();
  }
};

// Node would read the megabytes of a linked process anew at each start. What V8 made of a file at the first one is kept beside
// it; V8 itself refuses what another version of it made, and then reads the file.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const vm = require('node:vm');

/** Runs a linked program from what is kept. With KEEP_CODE=1 it keeps, at its end, what was read for the first time. */
exports.runKept = (main) => {
  const folder = dirname(main);
  const keep = process.env.KEEP_CODE === '1';
  const { _compile: compile } = Module.prototype;
  Module.prototype._compile = function compileKept(content, file, ...rest) {
    if (!file.startsWith(folder)) return compile.call(this, content, file, ...rest);
    const kept = `${file}.kept`;
    const known = existsSync(kept);
    const script = new vm.Script(Module.wrap(content), {
      filename: file,
      cachedData: known ? readFileSync(kept) : undefined,
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (keep && !known) process.once('exit', () => writeFileSync(kept, script.createCachedData()));
    const run = script.runInThisContext();
    return run.call(this.exports, this.exports, Module.createRequire(file), this, file, dirname(file));
  };
  require(main);
};

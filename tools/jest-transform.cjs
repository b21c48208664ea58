// TypeScript as Jest asks for it; ES modules of npm packages that Jest must require() (Node before
// 24.9 cannot) become CommonJS; everything else stays as it is.
const { createTransformer } = require('@swc/jest');

const shared = { sourceMaps: 'inline', swcrc: false };
const jsc = (parser) => ({
  target: 'es2023',
  keepClassNames: true,
  parser,
  transform: {
    legacyDecorator: true,
    decoratorMetadata: true,
    useDefineForClassFields: false,
    react: { runtime: 'automatic' },
  },
});
const plain = createTransformer({
  ...shared,
  jsc: jsc({ syntax: 'typescript', decorators: true }),
});
const withJsx = createTransformer({
  ...shared,
  jsc: jsc({ syntax: 'typescript', decorators: true, tsx: true }),
});
const commonJs = createTransformer({
  ...shared,
  sourceMaps: false,
  module: { type: 'commonjs' },
  jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } },
});
const ES_MODULE = /^\s*(import\s*[\w*{'"]|export\s+[\w*{]|export\s*\{)|\bimport\.meta\b/m;

const pick = (source, file, options) => {
  if (/\.tsx$/.test(file)) return withJsx;
  if (/\.ts$/.test(file)) return plain;
  return !options.supportsStaticESM && ES_MODULE.test(source) ? commonJs : undefined;
};

module.exports = {
  process(source, file, options) {
    const transformer = pick(source, file, options);
    return transformer ? transformer.process(source, file, options) : { code: source };
  },
  getCacheKey(source, file, options) {
    const transformer = pick(source, file, options) ?? commonJs;
    return transformer.getCacheKey(source, file, options);
  },
};

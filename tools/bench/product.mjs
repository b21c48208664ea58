/** The product's rules and tickets as they were built: `libs/domain` or `libs/persistence`, or one module of it. */
export function built(library, module = 'index') {
  return import(new URL(`../../dist/${library}/src/${module}.js`, import.meta.url).href);
}

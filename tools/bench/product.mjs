/** The product's rules and tickets as they were built: `libs/domain` or `libs/persistence`. */
export function built(library) {
  return import(new URL(`../../dist/${library}/src/index.js`, import.meta.url).href);
}

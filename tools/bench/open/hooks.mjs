import { STAND_INS } from './stand-ins.mjs';

/** Node asks here where a module is: some are the bench's own; `?product` names the product's even so. */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  const name = Object.keys(STAND_INS).find((path) => found.url.endsWith(`/dist/libs/${path}`));
  return name === undefined ? found : { ...found, url: new URL(STAND_INS[name], import.meta.url).href };
}

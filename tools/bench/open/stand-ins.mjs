/** Modules of the built product, under `dist/libs/`, and what takes their place. */
export const STAND_INS = {
  'persistence/src/with-actor.js': './with-actor.mjs',
  'persistence/src/sealing/case-keyring.js': './case-keyring.mjs',
  'persistence/src/sealing/sealed-value.js': './sealed-value.mjs',
  'domain/src/access/policy.js': './policy.mjs',
};

/** The product's own module that `standIn` takes the place of; tells the bench that the stand-in is at work. */
export async function product(standIn) {
  const path = Object.keys(STAND_INS).find((one) => standIn.endsWith(STAND_INS[one].slice(1)));
  process.send?.({ standIn: path });
  return import(new URL(`../../../dist/libs/${path}?product`, import.meta.url).href);
}

import { progressLine } from '../test/outcome.mjs';
import { types } from '../test/steps.mjs';

/** Asks the compiler that editors and lint use whether all types fit; resolves with the number of projects where not. */
export async function proveTypes() {
  const found = await types();
  if (found.failed) console.log(found.text.trimEnd());
  console.log(progressLine(found));
  return found.failed;
}

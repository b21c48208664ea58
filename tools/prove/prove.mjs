import { build } from '../build.mjs';
import { compile, swcOptions } from '../build/server.mjs';
import { sourceFiles } from '../build/stamp.mjs';
import { proveAccess } from './access.mjs';
import { proveFaults } from './faults.mjs';
import { proveReferrals } from './referrals.mjs';
import { proveTypes } from './types.mjs';

/** Every proof there is, by name. */
const PROOFS = { referrals: proveReferrals, access: proveAccess, faults: proveFaults, types: proveTypes };

/** Runs the proofs named in `args` (all when none is) with the options that follow; resolves with the exit code. */
export async function prove(args) {
  const names = args.filter((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--'));
  const unknown = names.filter((name) => !Object.hasOwn(PROOFS, name));
  if (unknown.length > 0) {
    console.error(`npm run prove takes ${Object.keys(PROOFS).join(', ')}, not "${unknown[0]}"`);
    return 1;
  }
  try {
    await build({ skipWeb: true });
    await compileSupport();
    let failed = 0;
    for (const name of names.length > 0 ? names : Object.keys(PROOFS)) failed += await PROOFS[name](args.filter((arg) => !names.includes(arg)));
    return failed === 0 ? 0 : 1;
  } catch (error) {
    console.error(error.message);
    if (error.cause) console.error(error.cause);
    return 1;
  }
}

// The proofs are the same code that the tests run.
async function compileSupport() {
  const options = swcOptions();
  const files = sourceFiles(['test/support']).filter((file) => file.endsWith('.ts'));
  await Promise.all(files.map((file) => compile(file, options)));
}

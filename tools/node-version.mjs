// Written for old Nodes too: nothing here may be newer than the oldest that could run it.
const OLDEST = [20, 19];

/** One line for a person whose Node is too old, undefined when it is not. */
export function nodeTooOld(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `Lối Về needs Node ${OLDEST.join('.')} or later (24 recommended), and this is ${version}: https://nodejs.org`;
}

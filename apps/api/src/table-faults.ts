import { IMPORT_FAULT_WORDS, type ImportFault } from '@loive/domain';

/** A fault of a table as a line for whoever runs the command, in both languages. */
export function faultWords({ line, field, code }: ImportFault): string {
  const { vi, en } = IMPORT_FAULT_WORDS[code];
  return `line ${line}${field === '' ? '' : `, ${field}`}: ${code}: ${vi} / ${en}`;
}

/** Tells every fault of a table of which nothing was used, and fails the command. */
export function refuseTable(lines: readonly string[]): void {
  process.stderr.write(`${[...lines, `${lines.length} faults: nothing was added`].join('\n')}\n`);
  process.exitCode = 1;
}

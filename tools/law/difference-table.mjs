const HEADING = ['', 'step', 'who', 'limit', 'due', 'text'];

/** The differences of each case as lines of text: `-` falls away, `+` is new, `<` was and `>` will be. */
export function differenceTable(differences, cases) {
  if (differences.length === 0) return `No duty of the ${cases.length} cases would be different.`;
  const titleOf = (id) => cases.find((one) => one.id === id)?.title ?? '';
  const same = cases.length - differences.length;
  const parts = differences.map(({ id, gone, added, changed }) => {
    const rows = [
      ...gone.map((line) => cells('-', line)),
      ...added.map((line) => cells('+', line)),
      ...changed.flatMap(({ was, is }) => [cells('<', was), cells('>', is)]),
    ];
    return `${id}: ${titleOf(id)}\n${aligned([HEADING, ...rows])}`;
  });
  return [...parts, ...(same > 0 ? [`${same} of ${cases.length} cases: no difference`] : [])].join('\n\n');
}

const cells = (mark, { step, owner, limit, due, citation, verified }) => [mark, step, owner, limit, due, verified ? citation : `${citation} (unverified)`];

function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd()).join('\n');
}

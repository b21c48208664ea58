const HEADING = ['', 'step', 'who', 'limit', 'due', 'text'];

/** The differences of each case as lines of text: `-` falls away, `+` is new, `<` was and `>` will be. */
export function differenceTable(differences, cases) {
  if (differences.length === 0) return `No duty of the ${cases.length} cases would be different.`;
  const titleOf = (id) => cases.find((one) => one.id === id)?.title ?? '';
  const same = cases.length - differences.length;
  const parts = differences.map((difference) => `${difference.id}: ${titleOf(difference.id)}\n${rowsOf(difference)}`);
  return [...parts, ...(same > 0 ? [`${same} of ${cases.length} cases: no difference`] : [])].join('\n\n');
}

/** Differences of duties that many generated cases share, each once: how many cases, and which ways, ages, nationalities and days they are. */
export function sharedTable(shared, cases) {
  const differing = new Set(shared.flatMap(({ ids }) => ids)).size;
  if (differing === 0) return `No duty of the ${cases.length} generated cases would be different.`;
  const ofId = new Map(cases.map(({ id, of }) => [id, of]));
  const parts = shared.map((difference) => {
    const all = difference.ids.map((id) => ofId.get(id));
    const values = ['way', 'age', 'nationality', 'day'].map((name) => `  ${name}: ${[...new Set(all.map((of) => of[name]))].join(', ')}`);
    return [`${all.length} of ${cases.length} generated cases`, ...values, rowsOf(difference, HEADING.indexOf('due'))].join('\n');
  });
  return [...parts, ...(differing < cases.length ? [`${cases.length - differing} of ${cases.length} generated cases: no difference`] : [])].join('\n\n');
}

// What is due when moves with the day of each case, so that a table of many leaves that column out.
function rowsOf({ gone, added, changed }, without = -1) {
  const rows = [
    ...gone.map((line) => cells('-', line)),
    ...added.map((line) => cells('+', line)),
    ...changed.flatMap(({ was, is }) => [cells('<', was), cells('>', is)]),
  ];
  return aligned([HEADING, ...rows].map((row) => row.filter((_, column) => column !== without)));
}

const cells = (mark, { step, owner, limit, due, citation, verified }) => [mark, step, owner, limit, due, verified ? citation : `${citation} (unverified)`];

function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd()).join('\n');
}

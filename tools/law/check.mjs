import { lawModules } from './domain.mjs';

// Validates every table of the law; the same rules run as a unit test.
const [{ checkLaw, checkRows, LAW_TABLES, READ_TABLES }, { checkEntitlements }, { checkScreening }, { checkReports }, { checkTerritory }] = await lawModules(
  'check',
  'entitlements/check',
  'screening/check-screening',
  'reports/check',
  '../territory/check',
);
const faults = [...checkLaw(), ...checkRows(), ...checkEntitlements(), ...checkScreening(), ...checkReports(), ...checkTerritory()];
for (const { rule, row, words } of faults) console.error(`${rule}  ${row} ${words}`);
const { book, responsibilities, instruments, documents, days } = LAW_TABLES;
const counts = `${book.pathways.length} pathways, ${book.steps.size} steps, ${Object.keys(responsibilities).length} duties, ${instruments.length} texts, ${documents.length} documents, ${days.length} special days; ${Object.values(READ_TABLES).flat().length} rows of ${Object.keys(READ_TABLES).length} tables`;
console.log(faults.length === 0 ? `The tables of the law are sound: ${counts}, support, screening, reports and the places` : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

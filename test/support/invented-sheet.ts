import { emptySheetTable, importRightsSheet, type ImportedSheet } from '@loive/domain';

/** A sheet of rights in Arabic letters that nobody translated: an invented text for each of its own. Throws where the import would refuse it. */
export function inventedSheet(): ImportedSheet {
  const table = emptySheetTable().replace(/^,([^,]+),(.*),,,\r$/gm, 'ar,$1,$2,"نص تجريبي $1",Sở Ngoại vụ,Trung tâm 111\r');
  const read = importRightsSheet(table);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.sheet;
}

import type { ImportFaultCode } from './csv.js';

/** What a refused row of an import is told. */
export const IMPORT_FAULT_WORDS: Readonly<Record<ImportFaultCode, { readonly vi: string; readonly en: string }>> = {
  empty: { vi: 'bảng không có dòng nào', en: 'the table has no rows' },
  noTable: { vi: 'tệp trống', en: 'the file is empty' },
  missingColumn: { vi: 'thiếu cột', en: 'this column is missing' },
  unknownColumn: { vi: 'cột không dùng được', en: 'no such column' },
  cells: { vi: 'số ô khác với dòng đầu', en: 'not as many cells as the first line' },
  openQuote: { vi: 'dấu ngoặc kép không đóng', en: 'a quotation mark is not closed' },
  required: { vi: 'chưa điền', en: 'must be filled in' },
  tooLong: { vi: 'quá dài', en: 'too long' },
  badCode: { vi: 'mã sai', en: 'not a code' },
  badKind: { vi: 'loại đơn vị không có', en: 'no such kind of unit' },
  badName: { vi: 'tên có ký tự không dùng được', en: 'the name holds a sign that cannot be used' },
  badDate: { vi: 'ngày không có thật hoặc không dùng được', en: 'a day that does not exist or cannot be used' },
  badId: { vi: 'số định danh sai', en: 'not an id' },
  beforeRegister: { vi: 'trước ngày danh mục bắt đầu', en: 'before the register begins' },
  unknownProvince: { vi: 'không có tỉnh này vào ngày đó', en: 'no such province on that day' },
  unknownPlace: { vi: 'không có nơi này trong danh mục', en: 'no such place in the register' },
  notOnThatDay: { vi: 'nơi này không tồn tại vào ngày đó', en: 'the place did not exist on that day' },
  notInProvince: { vi: 'không thuộc tỉnh đã ghi', en: 'does not lie in that province' },
  badType: { vi: 'loại cơ quan không có', en: 'no such type of agency' },
  typeEnded: { vi: 'loại cơ quan đã chấm dứt trước ngày đó', en: 'the type of agency had ended by then' },
  seatNeeded: { vi: 'loại cơ quan này cần nơi đặt trụ sở', en: 'an agency of this type needs a seat' },
  endBeforeStart: { vi: 'ngày cuối trước ngày đầu', en: 'the last day lies before the first' },
  badFormedFrom: { vi: 'không đọc được các đơn vị cũ', en: 'the former units cannot be read' },
  twice: { vi: 'có hai lần', en: 'stands there twice' },
};

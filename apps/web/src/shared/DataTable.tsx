import type { ReactNode } from 'react';
import css from './DataTable.module.css';
import { useRowKeys } from './row-keys.js';
import { usePhone } from './usePhone.js';

/** One column; `cell` of the lead column holds the link that opens the row. */
export interface Column<Row> {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Left out on screens under 1100 px. */
  minor?: boolean;
}

interface DataTableProps<Row> {
  /** Says what the table holds and how it is sorted; read by screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The row as a card on phones; holds the same link. */
  card: (row: Row) => ReactNode;
  foot?: ReactNode;
}

/**
 * A plain table with roving focus on its links: J, K or the arrows move, Enter opens, Tab goes on.
 * Each row must hold one link marked `data-row-link`.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, card, foot } = props;
  const phone = usePhone();
  const { box, at, setActive, onKeyDown } = useRowKeys(rows.length);

  return (
    <div ref={box} className={css['box']} onKeyDown={onKeyDown}>
      {phone ? (
        <ul className={css['cards']} aria-label={caption}>
          {rows.map((row) => (
            <li key={rowKey(row)}>{card(row)}</li>
          ))}
        </ul>
      ) : (
        <table className={css['table']}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" data-minor={column.minor ?? false}>
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={rowKey(row)} data-active={index === at} onFocus={() => setActive(index)}>
                {columns.map((column) => (
                  <td key={column.key} data-minor={column.minor ?? false}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {foot}
    </div>
  );
}

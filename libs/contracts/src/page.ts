/** A keyset page. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

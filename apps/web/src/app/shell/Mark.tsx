/** The sign of the product: a doorway and a path, in gold only here. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={(size * 22) / 26} height={size} viewBox="0 0 22 26" fill="none" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
      <path d="M3 24V10a8 8 0 0 1 16 0v14" stroke="#DCEAE7" />
      <path d="M9 24c0-5 5-5 5-9s-3-4-3-6" stroke="#E6B65C" />
    </svg>
  );
}

/** Place of the case screens. */
export function CasePage({ ma }: { ma: string }) {
  return <p>{ma}</p>;
}

/** Place of the case screens. */
export function CaseTimelinePage({ ma }: { ma: string }) {
  return <p>{ma}</p>;
}

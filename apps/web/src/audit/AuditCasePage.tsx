/** Place of the auditor's view of one case. */
export function AuditCasePage({ ma }: { ma: string }) {
  return <p>{ma}</p>;
}

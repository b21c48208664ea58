/** Place of the auditor's list. */
export function AuditListPage() {
  return <p />;
}

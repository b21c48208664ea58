/** Words of the auditor’s screens; keyed by code. */
export const auditVi = {
  title: 'Giám sát',
};

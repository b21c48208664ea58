/** Words of the case page; keyed by code. */
export const casesVi = {
  title: 'Hồ sơ',
};

/** Words of opening a case. */
export const intakeVi = { title: 'Mở hồ sơ' };

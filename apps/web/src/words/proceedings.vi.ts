/** Words of the card that leads from a person to the denunciation and the criminal file. */
export const proceedingsVi = {
  title: 'Tố giác, vụ án',
  paper: { denunciation: 'Tố giác, tin báo', file: 'Vụ án' },
  on: 'ngày {{day}}',
  masked: 'Số thụ lý, số vụ án được che; xem ở mục Lời kể và cần ghi lý do.',
  link: 'Ghi bước tiếp theo',
};

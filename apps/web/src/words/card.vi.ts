/** Words of filling in identity from a citizen card. */
export const cardVi = {
  label: 'Mã QR trên thẻ căn cước',
  hint: 'Đưa con trỏ vào đây rồi quét; tắt bộ gõ tiếng Việt trước khi dùng máy quét. Nội dung không được gửi đi trước khi bấm lưu.',
  fill: 'Điền từ mã',
  camera: 'Dùng máy ảnh',
  cameraClose: 'Tắt máy ảnh',
  picture: 'Hình từ máy ảnh, để đọc mã trên thẻ',
  hold: 'Giữ thẻ cho mã QR nằm giữa hình. Hình không được lưu.',
  trouble: {
    refused: 'Trình duyệt chưa cho dùng máy ảnh. Có thể dùng máy quét hoặc tự điền các ô bên dưới.',
    absent: 'Không thấy máy ảnh trên thiết bị này. Có thể dùng máy quét hoặc tự điền các ô bên dưới.',
    busy: 'Chưa mở được máy ảnh, có thể ứng dụng khác đang dùng. Vẫn tự điền được các ô bên dưới.',
  },
  done: 'Đã điền số, họ tên, ngày sinh, giới tính và nơi cư trú. Đối chiếu với thẻ trước khi lưu; bỏ ô nào không cần.',
  fault: {
    empty: 'Chưa có nội dung nào được quét.',
    notACard: 'Đây không phải mã QR của thẻ căn cước.',
    brokenLetters: 'Chữ tiếng Việt bị hỏng khi quét. Tắt bộ gõ hoặc đổi cài đặt máy quét rồi quét lại.',
    badNumber: 'Số trên mã không đủ 12 chữ số. Quét lại, hoặc tự điền.',
    badName: 'Không đọc được họ tên trên mã. Quét lại, hoặc tự điền.',
    badBirthDate: 'Ngày sinh trên mã không có trong lịch. Quét lại, hoặc tự điền.',
    bornInFuture: 'Ngày sinh trên mã còn ở phía trước. Quét lại, hoặc tự điền.',
    badSex: 'Không đọc được giới tính trên mã. Quét lại, hoặc tự điền.',
    noAddress: 'Mã không có nơi cư trú. Quét lại, hoặc tự điền.',
  },
};

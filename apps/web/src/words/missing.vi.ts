/** Words of what is still to be asked of somebody. */
export const missingVi = {
  title: 'Còn thiếu',
  lead: 'Hỏi khi thuận lợi, theo thứ tự này. Danh sách này chỉ để nhắc.',
  fill: 'Bổ sung',
  fact: { safety: 'An toàn', language: 'Ngôn ngữ', placeId: 'Địa bàn', age: 'Độ tuổi', nationality: 'Quốc tịch', identity: 'Danh tính' },
  why: {
    safety: 'Cần để biết có phải bảo vệ ngay không, và để xong việc tiếp nhận.',
    language: 'Cần để giải thích quyền bằng tiếng người đó hiểu, và để xong việc tiếp nhận.',
    placeId: 'Cần để biết cơ quan nào có trách nhiệm.',
    age: 'Đang áp dụng như trẻ em cho tới khi có đánh giá.',
    nationality: 'Cần để biết thủ tục nào áp dụng.',
    identity: 'Hỏi sau cùng, khi người đó sẵn sàng; người đó có thể không cho biết.',
  },
};

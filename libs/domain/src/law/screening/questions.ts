import { item, law2024, SINCE_LAW_2024, unread2024, decree2012, type ScreeningSource } from './item.js';

const OWN: ScreeningSource = { citation: 'Order of questions of this tool, no text of law', verified: false, ...SINCE_LAW_2024 };

/** What may be asked next, in the order in which it is asked. A question is never put to a person who does not wish to tell. */
export const SCREENING_QUESTIONS = [
  item('ask_interview', 'Ghi điều kiện của buổi nghe kể trước: chưa ghi thì lời kể chưa được tính', 'Record the conditions of the conversation first: until then what was told does not count', OWN),
  item('ask_age', 'Giấy tờ hoặc nguồn nào cho biết tuổi? Chưa rõ thì coi là trẻ em', 'Which paper or source tells the age? Until then the person counts as a child', OWN),
  item('ask_act', 'Ai đã rủ, đưa đi, cho ở, giao hoặc đón người này?', 'Who talked the person into going, took, housed, handed over or received them?', law2024('art. 2(1)')),
  item('ask_means', 'Đã có vũ lực, đe dọa, lừa gạt hoặc thủ đoạn nào khác?', 'Was there force, a threat, deception or another trick?', law2024('art. 2(1)')),
  item('ask_purpose', 'Người khác đã được gì, hoặc định được gì, từ việc này?', 'What did others gain, or mean to gain, from it?', law2024('art. 2(1)')),
  item('ask_against', 'Có nguồn nói khác. Nguồn nào gần sự việc hơn, còn nguồn nào chưa hỏi?', 'One source says otherwise. Which stood nearer to it, and which has not been asked?', law2024('art. 32(1)')),
  item('ask_source', 'Nguồn chứng cứ nào cho thấy dấu hiệu này?', 'Which source of proof shows this sign?', law2024('art. 32(1)')),
  item('ask_money_exception', 'Người dưới 18 tuổi: việc giao, nhận này có được luật quy định khác không, như nhận con nuôi?', 'Under 18: does the law provide otherwise for what was given or taken, as with an adoption?', law2024('art. 2(1)')),
  item('ask_form', 'Hình thức bóc lột này thuộc mục đích nào? Đánh dấu mục đích nếu có nguồn', 'Which purpose does this form belong to? Tick the purpose if a source shows it', OWN),
  item('ask_pattern', 'Điều thường gặp này gợi ý hỏi thêm về dấu hiệu bên cạnh', 'What is often seen suggests asking about the signs beside it', OWN),
  item('ask_absence', 'Nhân thân, thời gian và lý do vắng mặt đã kiểm tra, có khớp lời kể không?', 'Were background, time and reason of the absence checked, and do they agree with what was told?', law2024('art. 32(2)')),
  item('ask_residual', 'Có dấu hiệu nào trong danh sách khi chưa chứng minh được?', 'Is there a sign of the list for when proof fails?', law2024('art. 32(2)')),
] as const;

/** Id of a question. */
export type QuestionId = (typeof SCREENING_QUESTIONS)[number]['id'];

/** What is easily forgotten; shown with what was ticked. */
export const SCREENING_REMINDERS = [
  item(
    'recall_forced_criminality',
    'Bị ép làm việc trái pháp luật là một hình thức bóc lột: người bị trục xuất hoặc bị coi là nghi phạm vẫn được sàng lọc như mọi người',
    'Being made to break the law is a form of exploitation: somebody deported or held as a suspect is screened like anybody else',
    unread2024('art. 2', 'not read'),
    decree2012('art. 5(1)(b)'),
  ),
  item(
    'recall_smuggled_too',
    'Một người có thể vừa nhờ đưa đi trái phép vừa bị mua bán',
    'Somebody may have been smuggled and trafficked as well',
    OWN,
  ),
  item(
    'recall_not_seen_so',
    'Nhiều người không tự coi mình là nạn nhân; người đã lừa có thể là người thân',
    'Many do not see themselves as victims; who deceived them may be a relative',
    OWN,
  ),
] as const;

/** Id of a reminder. */
export type ReminderId = (typeof SCREENING_REMINDERS)[number]['id'];

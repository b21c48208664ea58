/** Languages in which the house itself writes the sheet of rights. In others an operator loads one that was translated and checked, or an interpreter tells it; nothing is translated by guess. */
export const RIGHTS_SHEET_LANGUAGES = ['vi', 'en'] as const;
export type RightsSheetLanguage = (typeof RIGHTS_SHEET_LANGUAGES)[number];

/** Something that a person may ask for or refuse, told to them in plain words. */
export interface ToldRight {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly citation: string;
  /** False: the text was not read whole; it is told all the same, and labelled. */
  readonly verified: boolean;
}

const told = (id: string, vi: string, en: string, citation: string, verified = true): ToldRight => ({ id, vi, en, citation, verified });

/**
 * What a person is told of their rights. The list of rights of the 2024 law was read in its first line alone, so that each
 * row cites where the right itself stands, and what was not read whole says so.
 */
export const TOLD_RIGHTS: readonly ToldRight[] = [
  told('support_first', 'Bạn được hỗ trợ nhu cầu thiết yếu, chăm sóc y tế và phiên dịch ngay trong khi việc xác định chưa xong.', 'You receive essentials, medical care and interpretation while identification is still going on.', 'Law 53/2024/QH15 art. 37'),
  // Of a province's plan, which makes no law: no article that says it was found.
  told('whatever_is_told', 'Được hỗ trợ không phụ thuộc vào việc bạn có kể lại hay không.', 'Support does not depend on what you tell.', 'Kon Tum ACTIP plan', false),
  told('own_language', 'Bạn được nói bằng ngôn ngữ mình hiểu và được phiên dịch.', 'You may speak in a language that you understand, with an interpreter.', 'Law 53/2024/QH15 art. 37'),
  told('secrecy', 'Thông tin về bạn được giữ kín. Không ai được tiết lộ khi bạn hoặc người đại diện của bạn chưa đồng ý, trừ trường hợp luật quy định.', 'What is known about you is kept secret. Nobody may disclose it unless you or your representative agree, or the law provides for it.', 'Law 53/2024/QH15 art. 3(10)'),
  told('respect', 'Không ai được xúc phạm, kỳ thị hoặc phân biệt đối xử với bạn.', 'Nobody may insult you, stigmatise you or discriminate against you.', 'Law 53/2024/QH15 art. 3(9)'),
  told('no_threat', 'Không ai được đe dọa hoặc trả thù bạn, người thân của bạn, người làm chứng hay người trình báo.', 'Nobody may threaten you or take revenge on you, your relatives, witnesses or those who report.', 'Law 53/2024/QH15 art. 3(4)'),
  told('protection', 'Bạn được đề nghị bảo vệ cho mình và người thân khi có nguy cơ bị xâm hại.', 'You may ask for protection of yourself and your relatives when you are at risk.', 'Law 53/2024/QH15 art. 34', false),
  told('legal_help', 'Bạn được tư vấn pháp luật và trợ giúp pháp lý miễn phí theo diện của mình.', 'You may have legal advice, and free legal aid where you are entitled to it.', 'Law 53/2024/QH15 art. 37'),
  told('denunciation', 'Bạn được tố giác tội phạm; cơ quan tiếp nhận không được từ chối.', 'You may report a crime; no body that receives reports may refuse yours.', 'Criminal Procedure Code 101/2015/QH13 art. 145(1)'),
  told('closed_hearing', 'Nếu vụ án được xét xử, bạn hoặc người đại diện được yêu cầu xét xử kín.', 'If there is a trial, you or your representative may ask for a closed hearing.', 'Law 53/2024/QH15 (article not read)', false),
];

/** What the sheet says around the rights, also in the language of whoever holds it. */
export const SHEET_WORDS = {
  title: { vi: 'Quyền của bạn', en: 'Your rights' },
  intro: { vi: 'Bạn không có lỗi. Bạn được dừng lại, được hỏi, và được đổi ý bất cứ lúc nào.', en: 'You have done nothing wrong. You may stop, ask and change your mind at any time.' },
  unverified: { vi: 'chưa kiểm chứng', en: 'not verified yet' },
  // Decree 162/2025/NĐ-CP arts 4-6: the number against trafficking, free, day and night.
  foot: {
    vi: 'Gọi 111 bất cứ lúc nào, miễn phí, để được giúp đỡ về mua bán người. Nguy hiểm ngay lúc này: gọi 113.',
    en: 'Call 111 at any time, free of charge, for help against trafficking. In danger now: call 113.',
  },
} as const;

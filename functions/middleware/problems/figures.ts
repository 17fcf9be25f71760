import { text } from '../problem-text.ts'

/** What figures, assessments and the register of letters refuse. */
export const figureProblems = {
  'period-not-begun': text(
    422,
    ['Kỳ đánh giá chưa bắt đầu', 'Kỳ này bắt đầu ngày {from}, nên chưa có số liệu. Hãy chọn kỳ đã bắt đầu.'],
    [
      'The period has not begun',
      'It begins on {from}, so there is nothing to tell yet. Choose one that has begun.',
    ],
  ),
  'figure-of-future': text(
    422,
    ['Số liệu chưa có', 'Chưa có số liệu của ngày {asOf}; hôm nay là {today}. Hãy chọn ngày đến hôm nay.'],
    ['No figure yet', 'There is no figure of {asOf} yet; today is {today}. Choose a day up to today.'],
  ),
  'letter-in-future': text(
    422,
    [
      'Văn bản chưa ban hành',
      'Ngày văn bản {issuedOn} sau hôm nay {today}. Chỉ ghi nhận văn bản đã ban hành; hãy sửa ngày.',
    ],
    [
      'The letter is not out yet',
      'Its date {issuedOn} is after today {today}. Only letters that went out are recorded; correct the date.',
    ],
  ),
  'letter-exists': text(
    409,
    [
      'Văn bản đã được ghi nhận',
      'Văn bản {letter} đã ghi nhận các đơn vị được nêu tên. Hãy xem /api/letters; chưa có gì được lưu.',
    ],
    [
      'The letter is recorded',
      'Letter {letter} is recorded already, with whom it names. See /api/letters; nothing was saved.',
    ],
  ),
}

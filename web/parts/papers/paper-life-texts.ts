const vi = {
  life: 'Các bước của văn bản',
  notYet: 'Chưa ghi nhận',
  on: (day: string, who: string) => `${day}, ${who} ghi nhận`,
  numberedOn: (number: string, day: string, who: string) => `Số ${number}, ${day}, ${who} ghi nhận`,
  next: 'Ghi nhận bước tiếp theo',
  step: 'Bước',
  stepMissing: 'Chọn bước đã thực hiện',
  day: 'Ngày ghi trên văn bản',
  dayHint: 'Không sau hôm nay.',
  number: 'Số',
  numberHint: 'Chỉ nhập số, ví dụ 4651; ký hiệu theo loại văn bản.',
  numberMissing: 'Nhập số của văn bản',
  filesOf: (step: string) => `Tệp kèm bước ${step}`,
  filesHint: 'Bản đã ký hoặc bản quét có dấu, nếu có: được giữ cùng bước này.',
  reason: 'Lý do lấy lại',
  reasonMissing: 'Nhập lý do',
}

const en = {
  life: 'Steps of the paper',
  notYet: 'Not recorded',
  on: (day: string, who: string) => `${day}, recorded by ${who}`,
  numberedOn: (number: string, day: string, who: string) => `No. ${number}, ${day}, recorded by ${who}`,
  next: 'Record the next step',
  step: 'Step',
  stepMissing: 'Choose what was done',
  day: 'Day on the paper',
  dayHint: 'Today or earlier.',
  number: 'Number',
  numberHint: 'The number alone, for example 4651; the symbol follows from the kind of paper.',
  numberMissing: 'Enter the number of the paper',
  filesOf: (step: string) => `Files of the step: ${step}`,
  filesHint: 'The signed file, or the scan with the seal, if there is one: it is kept with this step.',
  reason: 'Why it is taken back',
  reasonMissing: 'Enter the reason',
} satisfies typeof vi

/** The life of a letter or a decision, and recording its next step. */
export const paperLifeTexts = { vi, en }

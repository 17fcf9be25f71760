const vi = {
  title: 'Chấm điểm theo Nghị định 335/2025',
  hint: 'Danh mục sản phẩm, đơn vị quy đổi và cách tính 70 điểm kết quả thực hiện nhiệm vụ',
  lead: 'Những điểm nghị định không quy định cụ thể do thành phố chọn. Kỳ nào chấm theo cách áp dụng vào ngày cuối của kỳ đó.',
  change: 'Đổi danh mục, cách chấm',
  from: 'Áp dụng từ ngày',
  fromHint: 'Lần nhập đầu tiên được từ ngày đã qua; các lần sau sớm nhất là hôm nay.',
  weights: { quantity: 'Trọng số số lượng', quality: 'Trọng số chất lượng', progress: 'Trọng số tiến độ' },
  weightHint: 'Số nguyên từ 0 đến 100; bằng nhau là mỗi phần một phần ba.',
  weightWrong: 'Nhập số nguyên từ 0 đến 100',
  weightsNone: 'Ít nhất một trọng số phải lớn hơn 0',
  returnsCost: 'Kết quả bị trả lại',
  progressBy: 'Chậm xét theo',
  waiting: 'Gửi đúng hạn, chưa được trả lời khi hết kỳ',
  choices: {
    returnsCost: { each: 'Mỗi lần trừ 25% điểm chất lượng', none: 'Không trừ điểm chất lượng' },
    progressBy: { 'dates-in-force': 'Thời hạn đang áp dụng', 'original-dates': 'Thời hạn ban đầu' },
    waiting: { 'left-out': 'Chưa tính vào kỳ này', assigned: 'Tính là được giao, chưa hoàn thành' },
  },
  otherUnits: 'Đơn vị quy đổi của nhiệm vụ chưa xếp vào danh mục',
  otherUnitsWrong: 'Nhập số lớn hơn 0, nhiều nhất hai chữ số thập phân',
  products: 'Danh mục sản phẩm, công việc',
  productsHint:
    'Mỗi dòng: mã; tên sản phẩm; đơn vị quy đổi. Dán được ba cột từ Excel. Ví dụ: VB.01; Văn bản tham mưu; 1,5',
  linesWrong: (lines: string) =>
    `Xem lại dòng ${lines}: mỗi dòng cần mã (chữ không dấu, số), tên và đơn vị quy đổi`,
  twice: (codes: string) => `Mã ${codes} có hai lần`,
  noProducts: 'Chưa nhập danh mục.',
  noProductsYet:
    'Chưa có danh mục sản phẩm để xếp vào. Quản trị nhập danh mục ở Quản lý, mục Chấm điểm theo Nghị định 335/2025.',
  code: 'Mã',
  name: 'Sản phẩm, công việc',
  units: 'Quy đổi',
  save: 'Lưu',
  saved: (day: string) => `Đã lưu, áp dụng từ ${day}.`,
  naming: 'Xếp vào danh mục sản phẩm',
  namingLead:
    'Nhiệm vụ được tính số đơn vị quy đổi của sản phẩm này. Ai xếp, khi nào được ghi vào lịch sử nhiệm vụ.',
  product: 'Sản phẩm',
  productMissing: 'Chọn một sản phẩm',
  choose: 'Chọn',
  named: 'Đã xếp nhiệm vụ vào danh mục.',
}

const en = {
  title: 'Scoring by Decree 335/2025',
  hint: 'The catalogue of products, converted units and how the 70 points of the work are counted',
  lead: 'The city chooses what the decree leaves open. A period is scored in the way that holds on its last day.',
  change: 'Change the catalogue or the scoring',
  from: 'Holds from',
  fromHint: 'The first may hold from a day that has passed; later ones from today at the earliest.',
  weights: { quantity: 'Weight of quantity', quality: 'Weight of quality', progress: 'Weight of progress' },
  weightHint: 'A whole number from 0 to 100; alike means a third each.',
  weightWrong: 'Enter a whole number from 0 to 100',
  weightsNone: 'One weight at least must be more than 0',
  returnsCost: 'A result that was returned',
  progressBy: 'Delays are measured by',
  waiting: 'Sent in time and unanswered when the period ends',
  choices: {
    returnsCost: { each: 'Each return costs 25% of the quality points', none: 'Costs no quality points' },
    progressBy: { 'dates-in-force': 'The dates in force', 'original-dates': 'The original dates' },
    waiting: { 'left-out': 'Not counted in this period', assigned: 'Counts as assigned and not done' },
  },
  otherUnits: 'Converted units of a task that is not in the catalogue',
  otherUnitsWrong: 'Enter a number over 0 with at most two decimals',
  products: 'Catalogue of products and work',
  productsHint:
    'A line each: code; name; converted units. Three columns may be pasted out of Excel. For example: VB.01; Văn bản tham mưu; 1,5',
  linesWrong: (lines: string) =>
    `Look at line ${lines} again: each needs a code (plain letters, digits), a name and units`,
  twice: (codes: string) => `Code ${codes} stands there twice`,
  noProducts: 'No catalogue was entered.',
  noProductsYet:
    'There is no catalogue to place it in yet. An administrator enters it under Administration, Scoring by Decree 335/2025.',
  code: 'Code',
  name: 'Product or work',
  units: 'Units',
  save: 'Save',
  saved: (day: string) => `Saved; it holds from ${day}.`,
  naming: 'Name the product',
  namingLead:
    'The task counts the converted units of this product. Who said so, and when, stands in the history of the task.',
  product: 'Product',
  productMissing: 'Choose a product',
  choose: 'Choose',
  named: 'The task has its product.',
} satisfies typeof vi

/** How assessments by Decree 335/2025 are scored, and which product a task is. */
export const assessmentSchemeTexts = { vi, en }

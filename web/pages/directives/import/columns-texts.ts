const vi = {
  columnName: (letter: string, heading: string) => `Cột ${letter} “${heading}”`,
  columns: {
    number: 'Số, ký hiệu văn bản',
    symbol: 'Ký hiệu (khi tách riêng)',
    issuedOn: 'Ngày ban hành',
    kind: 'Loại văn bản',
    issuer: 'Cơ quan ban hành',
    signer: 'Người ký',
    abstract: 'Trích yếu',
    directiveUrgency: 'Độ khẩn của văn bản',
    title: 'Nội dung nhiệm vụ',
    lead: 'Đơn vị chủ trì',
    coordinating: 'Đơn vị phối hợp',
    forInformation: 'Đơn vị nhận để biết',
    assignedOn: 'Ngày giao',
    deadline: 'Thời hạn hoàn thành',
    until: 'Giao đến hết ngày (việc định kỳ)',
    urgency: 'Độ khẩn của nhiệm vụ',
    starred: 'Gắn sao',
  },
  columnsTitle: 'Các cột của tệp',
  columnsLead: (file: string, sheet: string) =>
    `Tệp ${file}, trang “${sheet}”. Chọn mỗi cột là gì; lựa chọn được ghi nhớ cho các tệp sau có cùng tiêu đề.`,
  columnsLegend: 'Mỗi cột là gì',
  questionsLead: 'Chưa kiểm tra dòng nào, vì:',
  questions: {
    missing: (what: string) =>
      `Không thấy cột “${what}”. Hãy chọn cột, hoặc để “Không dùng” nếu tệp không có.`,
    several: (what: string, columns: string) => `Có thể là “${what}”: ${columns}. Hãy chọn một cột.`,
    unclear: (what: string, columns: string) => `${columns}: chưa chắc là “${what}”. Hãy xác nhận.`,
  },
  samples: (words: string) => `Ví dụ: ${words}`,
  noSamples: 'Cột trống',
  unused: 'Không dùng',
  columnTwice: 'Loại này đã chọn ở cột khác. Hãy chọn lại một trong hai',
  titleMissing: 'Cần chọn một cột là “Nội dung nhiệm vụ”',
  common: 'Thông tin chung cho mọi dòng',
  commonHint:
    'Điền những gì tệp không có; chỉ dùng cho dòng không ghi thông tin đó. Để trống nếu tệp đã có đủ.',
  commonNumberHint: 'Ví dụ 4651/UBND-KSTT',
  commonSymbol: 'Ký hiệu của các số ghi một mình',
  commonSymbolHint: 'Ví dụ UBND-KSTT, khi cột số chỉ ghi 4651',
  choices: 'Khi tệp còn để trống',
  choicesOf: {
    dateUnknown: {
      label: 'Dòng không ghi ngày ban hành: văn bản chưa rõ ngày',
      hint: 'Ngày được bổ sung sau tại trang của văn bản. Nhiệm vụ tính là giao hôm nay; thời hạn kể từ ngày ký chờ đến khi có ngày.',
    },
    awaitLead: {
      label: 'Dòng chưa rõ đơn vị chủ trì: nhập thành nhiệm vụ chờ xác định đơn vị chủ trì',
      hint: 'Chưa giao cho đơn vị nào, chưa tính vào số liệu. Tên đơn vị không đọc được vẫn là lỗi.',
    },
  },
  dateSaidTwice: 'Đã điền ngày ban hành thì không chọn chưa rõ ngày. Hãy giữ một trong hai',
  notSaid: 'Theo tệp',
  checkAgain: 'Kiểm tra theo các cột này',
  backToResult: 'Quay lại kết quả',
}

const en = {
  columnName: (letter: string, heading: string) => `Column ${letter} "${heading}"`,
  columns: {
    number: 'Number and symbol',
    symbol: 'Symbol (where it stands apart)',
    issuedOn: 'Date of issue',
    kind: 'Kind of directive',
    issuer: 'Issued by',
    signer: 'Signer',
    abstract: 'Abstract',
    directiveUrgency: 'Urgency of the directive',
    title: 'Task',
    lead: 'Lead department',
    coordinating: 'Coordinating departments',
    forInformation: 'Departments informed',
    assignedOn: 'Assigned on',
    deadline: 'Deadline',
    until: 'Until (recurring work)',
    urgency: 'Urgency of the task',
    starred: 'Starred',
  },
  columnsTitle: 'The columns of the file',
  columnsLead: (file: string, sheet: string) =>
    `File ${file}, sheet "${sheet}". Choose what each column is; it is remembered for files with the same headings.`,
  columnsLegend: 'What each column is',
  questionsLead: 'No row was checked yet, because:',
  questions: {
    missing: (what: string) =>
      `There is no column "${what}". Choose it, or leave "Not used" if the file has none.`,
    several: (what: string, columns: string) => `These may be "${what}": ${columns}. Choose one.`,
    unclear: (what: string, columns: string) =>
      `${columns}: it is not certain that this is "${what}". Confirm it.`,
  },
  samples: (words: string) => `For example: ${words}`,
  noSamples: 'An empty column',
  unused: 'Not used',
  columnTwice: 'Another column is this already. Choose one of the two again',
  titleMissing: 'One column must be "Task"',
  common: 'What holds for all rows',
  commonHint:
    'Fill in what the file leaves out; it counts only for rows that do not say it themselves. Leave it empty if the file says all.',
  commonNumberHint: 'For example 4651/UBND-KSTT',
  commonSymbol: 'Symbol of numbers that stand alone',
  commonSymbolHint: 'For example UBND-KSTT, where the column of numbers says 4651 only',
  choices: 'Where the file leaves something open',
  choicesOf: {
    dateUnknown: {
      label: "Rows without a date: the directive's date is not known yet",
      hint: "It is given later on the directive's page. Tasks count as given today; terms from the signing wait until the date is known.",
    },
    awaitLead: {
      label: 'Rows without a lead: enter them as tasks that wait for theirs',
      hint: 'Given to no department, in no figures. A name that cannot be read stays an error.',
    },
  },
  dateSaidTwice: 'With a date it is not unknown. Keep one of the two',
  notSaid: 'As the file says',
  checkAgain: 'Check with these columns',
  backToResult: 'Back to the result',
} satisfies typeof vi

/** What the columns of a file are, and what holds for all its rows. */
export const columnTexts = { vi, en }

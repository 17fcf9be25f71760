const vi = {
  toExcel: 'Tải về Excel',
  toCsv: 'Tải về CSV',
  download: 'Tải danh sách về máy',
  queued: 'Đã nhận, sắp bắt đầu…',
  running: 'Đang thực hiện…',
  so: (done: string) => `Đã đọc ${done} dòng`,
  soOf: (done: string, total: string) => `Đã xử lý ${done} trên ${total} dòng`,
  percent: (part: string) => `Đã xong ${part}%`,
  kept: (name: string, rows: string) => `Đã tải ${name}, ${rows} nhiệm vụ.`,
  again: 'Tải lại tệp này',
  stopped: 'Công việc bị gián đoạn',
  stoppedDetail: 'Máy chủ đã dừng giữa chừng. Bấm làm tiếp: phần đã làm không bị lặp lại.',
  goOn: 'Làm tiếp',
}

const en = {
  toExcel: 'Download as Excel',
  toCsv: 'Download as CSV',
  download: 'Download the list',
  queued: 'Taken, about to begin…',
  running: 'Under way…',
  so: (done: string) => `${done} rows read`,
  soOf: (done: string, total: string) => `${done} of ${total} rows done`,
  percent: (part: string) => `${part}% done`,
  kept: (name: string, rows: string) => `${name} is downloaded, ${rows} tasks.`,
  again: 'Download this file again',
  stopped: 'The work was interrupted',
  stoppedDetail: 'The server stopped half-way. Go on: nothing is done twice.',
  goOn: 'Go on',
} satisfies typeof vi

export const jobTexts = { vi, en }

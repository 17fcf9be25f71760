import { counted } from '../../../texts/plural.ts'

const vi = {
  tasks: 'Nhiệm vụ',
  rowNumber: 'Dòng',
  columns: {
    title: 'Nội dung',
    lead: 'Đơn vị chủ trì',
    coordinating: 'Đơn vị phối hợp',
    deadline: 'Thời hạn',
    urgency: 'Độ khẩn',
    starred: 'Sao',
    information: 'Nhận để biết',
    until: 'Giao đến hết ngày (nếu có)',
  },
  cell: (row: string, column: string) => `Dòng ${row}, ${column}`,
  addRow: 'Thêm dòng',
  remove: 'Xóa dòng',
  removeRow: (row: string) => `Xóa dòng ${row}`,
  removed: (row: string) => `Đã xóa dòng ${row}.`,
  pasted: (count: string, skipped: string, isConverted: boolean) =>
    [
      `Đã dán ${count} dòng.`,
      skipped && `Cột bỏ qua: ${skipped}.`,
      isConverted && 'Chữ ở mã cũ (TCVN3, VNI) đã được chuyển sang Unicode, xin xem lại.',
    ]
      .filter(Boolean)
      .join(' '),
  undo: 'Hoàn tác',
  noTasks: 'Nhập ít nhất một nhiệm vụ',
  tooBig: 'Bảng vượt 256 KB một lần gửi. Bớt dòng, phần còn lại thêm vào văn bản sau',
  moreWrong: (count: string) => `Còn ${count} ô khác cần sửa trong bảng`,
}

const en = {
  tasks: 'Tasks',
  rowNumber: 'Line',
  columns: {
    title: 'Content',
    lead: 'Lead department',
    coordinating: 'Coordinating',
    deadline: 'Deadline',
    urgency: 'Urgency',
    starred: 'Star',
    information: 'For information',
    until: 'Up to this day (if any)',
  },
  cell: (row: string, column: string) => `Line ${row}, ${column}`,
  addRow: 'Add a line',
  remove: 'Remove line',
  removeRow: (row: string) => `Remove line ${row}`,
  removed: (row: string) => `Line ${row} was removed.`,
  pasted: (count: string, skipped: string, isConverted: boolean) =>
    [
      `${counted(count, 'line')} pasted.`,
      skipped && `Columns left out: ${skipped}.`,
      isConverted && 'Letters of before Unicode (TCVN3, VNI) were converted: please check them.',
    ]
      .filter(Boolean)
      .join(' '),
  undo: 'Undo',
  noTasks: 'Enter at least one task',
  tooBig: 'The table is more than 256 KB. Take lines out and add them to the directive afterwards',
  moreWrong: (count: string) => `${counted(count, 'more cell', 'more cells')} of the table to correct`,
} satisfies typeof vi

/** The table of tasks: its columns, its lines, and what keeps it from being sent. */
export const gridTexts = { vi, en }

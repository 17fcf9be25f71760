import { counted } from '../../../texts/plural.ts'

const vi = {
  headings: {
    task: 'Nhiệm vụ',
    department: 'Đơn vị chủ trì',
    coordinating: 'Đơn vị phối hợp',
    dueOn: 'Thời hạn',
    deadlineAsWorded: 'Thời hạn theo văn bản',
    status: 'Tình trạng',
    daysOverdue: 'Số ngày quá hạn',
    progress: 'Tiến độ mới nhất',
    urgings: 'Số lần đôn đốc',
    holder: 'Chuyên viên được giao',
    assignedOn: 'Ngày giao',
    submittedOn: 'Ngày báo cáo kết quả',
    acceptedOn: 'Ngày xác nhận hoàn thành',
  },
  updated: (day: string) => `Cập nhật ${day}`,
  choose: (count: string) => `Chọn cột (đang có ${count} cột)`,
  shown: 'Cột hiển thị, từ trái sang phải',
  earlier: (heading: string) => `Đưa cột ${heading} lên trước`,
  later: (heading: string) => `Đưa cột ${heading} ra sau`,
  apply: 'Áp dụng',
  usual: 'Dùng cột mặc định',
  kept: 'Lựa chọn được nhớ trên trình duyệt này; tệp Excel và CSV tải về có cùng các cột.',
}

const en = {
  headings: {
    task: 'Task',
    department: 'Lead department',
    coordinating: 'Coordinating departments',
    dueOn: 'Due date',
    deadlineAsWorded: 'Deadline as worded',
    status: 'Status',
    daysOverdue: 'Days overdue',
    progress: 'Latest progress',
    urgings: 'Times urged',
    holder: 'Staff assigned',
    assignedOn: 'Assigned',
    submittedOn: 'Result reported',
    acceptedOn: 'Accepted',
  },
  updated: (day: string) => `Updated ${day}`,
  choose: (count: string) => `Choose columns (${counted(count, 'column')} shown)`,
  shown: 'Columns shown, from left to right',
  earlier: (heading: string) => `Move ${heading} to the front`,
  later: (heading: string) => `Move ${heading} to the end`,
  apply: 'Apply',
  usual: 'Use the usual columns',
  kept: 'The choice is remembered in this browser; Excel and CSV files have the same columns.',
} satisfies typeof vi

export const columnsTexts = { vi, en }

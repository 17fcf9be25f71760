const vi = {
  openTasks: (department: string) => `Nhiệm vụ của ${department}`,
  ownTasks: 'Nhiệm vụ giao cho tôi',
  allTasks: 'Mọi nhiệm vụ đang thực hiện',
  city: (year: string) => `Thành phố năm ${year}`,
  verdicts: (letter: string) => `Theo văn bản ${letter}`,
  commended: 'Biểu dương',
  urged: 'Đôn đốc',
  ownFigures: 'Số liệu của đơn vị: được biểu dương hay bị đôn đốc, vì sao',
  ownCalendar: 'Xem thời hạn trong lịch điện thoại, Outlook',
  allFigures: 'Xem lý do và toàn bộ số liệu',
  nobody: 'Không có đơn vị nào',
  worst: 'Đơn vị có nhiều nhiệm vụ quá hạn nhất',
  department: 'Đơn vị',
  overdueShort: 'Quá hạn chưa hoàn thành',
  rate: 'Tỷ lệ quá hạn',
  completion: 'Tỷ lệ hoàn thành',
}

const en = {
  openTasks: (department: string) => `Work of ${department}`,
  ownTasks: 'Tasks assigned to me',
  allTasks: 'All open tasks',
  city: (year: string) => `The city in ${year}`,
  verdicts: (letter: string) => `By letter ${letter}`,
  commended: 'Commended',
  urged: 'Urged',
  ownFigures: 'The department’s figures: commended or urged, and why',
  ownCalendar: 'See the due dates in the calendar of your phone or Outlook',
  allFigures: 'See the reasons and all figures',
  nobody: 'No department',
  worst: 'Departments with the most overdue tasks',
  department: 'Department',
  overdueShort: 'Overdue, not done',
  rate: 'Overdue rate',
  completion: 'Completion rate',
} satisfies typeof vi

export const homeTexts = { vi, en }

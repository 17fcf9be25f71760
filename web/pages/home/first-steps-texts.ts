import type { Body } from '../../api/types.ts'

type Steps = Body<'getFirstSteps'>

const vi = {
  title: 'Các bước đầu',
  lead: 'Làm lần lượt từ trên xuống. Hoàn thành năm bước này là soạn được công văn đầu tiên từ số liệu.',
  done: 'Đã hoàn thành',
  open: 'Chưa hoàn thành',
  complete: 'Đã hoàn thành cả năm bước.',
  steps: {
    names: 'Tên và người ký văn bản',
    departments: 'Đơn vị',
    people: 'Người dùng',
    calendar: 'Lịch nghỉ',
    directive: 'Văn bản giao việc đầu tiên',
  } satisfies Record<Exclude<keyof Steps, 'isComplete'>, string>,
  namesMissing: (names: string) => `Còn thiếu: ${names}. Nhập lần đầu thì áp dụng ngay hôm nay.`,
  namesDone: 'Công văn, báo cáo, quyết định có đủ tên và người ký.',
  departmentsMissing: 'Chưa có đơn vị nào. Nhập từng đơn vị hoặc dán cả danh sách từ Excel.',
  departmentsDone: (count: string) => `${count} đơn vị đang hoạt động.`,
  peopleCount: (count: string) => `${count} người đăng nhập được.`,
  missingRoles: (roles: string) => `Chưa có: ${roles}.`,
  withoutPeople: (count: string, names: string) =>
    `${count} đơn vị chưa có thủ trưởng hoặc chuyên viên: ${names}.`,
  failedAccounts: (count: string) => `${count} tài khoản chưa lập được; mở từng người để xem lý do.`,
  and: (count: string) => `và ${count} đơn vị khác`,
  calendarMissing: (years: string) =>
    `Chưa xác nhận lịch nghỉ năm ${years}. Các ngày theo luật đã điền sẵn: xem lại, sửa nếu cần rồi lưu.`,
  calendarDone: 'Thời hạn tính theo ngày làm việc dùng lịch đã xác nhận.',
  directiveMissing:
    'Văn phòng đăng ký một văn bản với các nhiệm vụ, hoặc nhập cả bảng đang theo dõi từ Excel.',
  directiveDone: 'Đã có văn bản giao việc trong năm nay hoặc năm trước.',
  go: {
    names: 'Nhập tên và người ký',
    pasteDepartments: 'Dán hoặc đọc danh sách đơn vị từ Excel',
    departments: 'Mở danh mục đơn vị',
    pastePeople: 'Dán hoặc đọc danh sách người dùng từ Excel',
    people: 'Mở danh sách người dùng',
    calendar: (year: string) => `Xem và lưu lịch nghỉ năm ${year}`,
    directive: 'Đăng ký văn bản',
    import: 'Nhập từ Excel',
  },
  all: 'Các bước đầu của thành phố',
}

const en = {
  title: 'First steps',
  lead: 'Take them from the top. With these five done, the first letter can be written from the figures.',
  done: 'Done',
  open: 'To do',
  complete: 'All five steps are done.',
  steps: {
    names: 'Names and signers of papers',
    departments: 'Departments',
    people: 'People',
    calendar: 'Holidays',
    directive: 'The first directive',
  },
  namesMissing: (names: string) => `Still missing: ${names}. What is entered first holds from today.`,
  namesDone: 'Letters, reports and decisions have their names and signers.',
  departmentsMissing: 'There are no departments. Enter them one by one, or paste the whole list from Excel.',
  departmentsDone: (count: string) => `${count} departments stand today.`,
  peopleCount: (count: string) => `${count} people may sign in.`,
  missingRoles: (roles: string) => `Nobody yet as: ${roles}.`,
  withoutPeople: (count: string, names: string) =>
    `${count} departments have neither head nor clerk: ${names}.`,
  failedAccounts: (count: string) => `${count} accounts could not be made; each person’s page says why.`,
  and: (count: string) => `and ${count} more`,
  calendarMissing: (years: string) =>
    `The holidays of ${years} are not confirmed. The days of the law are filled in: look, correct, save.`,
  calendarDone: 'Deadlines in working days use the confirmed calendar.',
  directiveMissing: 'The Office registers a directive with its tasks, or imports its list from Excel.',
  directiveDone: 'There is a directive of this year or the last.',
  go: {
    names: 'Enter names and signers',
    pasteDepartments: 'Paste the departments, or read them from Excel',
    departments: 'Open the departments',
    pastePeople: 'Paste the people, or read them from Excel',
    people: 'Open the people',
    calendar: (year: string) => `Look at and save the holidays of ${year}`,
    directive: 'Register a directive',
    import: 'Import from Excel',
  },
  all: 'The city’s first steps',
} satisfies typeof vi

export const firstStepTexts = { vi, en }

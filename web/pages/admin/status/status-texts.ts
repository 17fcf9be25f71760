import type { Body } from '../../../api/types.ts'
import { counted } from '../../../texts/plural.ts'

type Status = Body<'getSystemStatus'>
type Day = Status['days'][number]
/** What runs by itself, each a line of the page. */
export type LineName = Exclude<keyof Status, 'days'>

const vi = {
  title: 'Tình trạng hệ thống',
  hint: 'Đêm qua rà soát, sáng nay gửi thư điện tử, đếm lại, bản lưu: đã chạy chưa, kết quả ra sao',
  lead: 'Những việc hệ thống tự làm mỗi đêm, mỗi sáng. Việc nào có vấn đề thì ghi rõ cần làm gì.',
  allWell: 'Mọi việc đều đã chạy đúng lịch và không có gì bất thường.',
  notWell: (count: string) => `Có ${count} việc cần xem.`,
  lines: {
    night: 'Rà soát hằng đêm',
    morning: 'Thư điện tử buổi sáng',
    mails: 'Thư điện tử không đến nơi',
    files: 'Lưu giữ tệp đính kèm',
    recount: 'Đếm lại toàn bộ',
    comparison: 'So lịch sử với bản lưu',
    export: 'Bản sao lưu thành phố',
    nightlyFile: 'Số liệu gửi cơ quan tổng hợp',
  } satisfies Record<LineName, string>,
  states: {
    well: 'Bình thường',
    missed: 'Không chạy',
    trouble: 'Cần xem',
    'not-yet': 'Chưa đến lịch',
  } satisfies Record<Status['night']['state'], string>,
  night: (at: string, tasks: string, departments: string, overdue: string) =>
    `Hoàn tất lúc ${at}: ${tasks} nhiệm vụ chưa hoàn thành của ${departments} đơn vị, ${overdue} nhiệm vụ mới quá hạn.`,
  nightOf: (day: string) => `Đêm gần nhất được rà soát là ${day}.`,
  morning: (at: string, mails: string, sent: string, pending: string) =>
    `Lúc ${at}: ${mails} thư điện tử; ${sent} đã gửi, ${pending} đang chờ.`,
  notArrived: (refused: string, undelivered: string) =>
    `${refused} thư điện tử dịch vụ gửi không nhận, ${undelivered} thư điện tử không đến nơi.`,
  standing: (count: string, since: string) => `${count} thư điện tử chưa có kết quả gửi, từ ${since}.`,
  undelivered: (count: string) => `14 ngày qua có ${count} thư điện tử không đến nơi.`,
  undeliveredMany: (count: string) => `14 ngày qua có hơn ${count} thư điện tử không đến nơi.`,
  noneUndelivered: '14 ngày qua không có thư điện tử nào bị báo không đến nơi.',
  filesKept: 'Các tệp đính kèm đều đã được chép về nơi lưu giữ lâu dài.',
  filesNotCopied: (count: string, since: string) =>
    `${count} tệp đính kèm chưa được chép về nơi lưu giữ lâu dài, từ ${since}; các tệp vẫn mở được.`,
  recount: (at: string, tasks: string, differing: string) =>
    `Hoàn tất lúc ${at}: ${tasks} nhiệm vụ, ${differing} chênh lệch với số liệu đang dùng.`,
  differences: (names: string) => `Chênh lệch ở: ${names}.`,
  keptFigures: (from: string, to: string, asOf: string) =>
    `Số liệu đã tính trước của kỳ từ ${from} đến ${to}, tính đến hết ngày ${asOf}, không khớp với các nhiệm vụ. Đã tính và lưu lại; hãy xem lại văn bản, báo cáo đã lập từ số liệu này.`,
  comparison: (at: string, entries: string, differences: string) =>
    `Hoàn tất lúc ${at}: ${entries} mục lịch sử của bốn ngày, ${differences} mục khác bản lưu.`,
  export: (day: string, next: string) => `Bản gần nhất ngày ${day}; bản sau từ ngày ${next}.`,
  written: (records: string, unreadable: string) =>
    `Bản đó có ${records} bản ghi, thiếu ${unreadable} mục không đọc được.`,
  nightlyFile: (day: string, departments: string, kilobytes: string) =>
    `Tệp của đêm ${day} đã ký, ${departments} đơn vị, ${kilobytes} KB.`,
  signedWith: 'Dấu vân tay của khóa:',
  notSigned: (at: string, day: string) => `Lúc ${at}: không lập được tệp của đêm ${day}.`,
  none: 'Chưa chạy lần nào.',
  todo: {
    night: {
      missed:
        'Số liệu trên trang vẫn đúng theo ngày; thư điện tử đôn đốc và số liệu chốt của đêm đó sẽ được làm bù ở lần chạy sau. Báo kỹ thuật viên chạy lại rà soát.',
    },
    morning: {
      missed:
        'Chưa đơn vị nào nhận thư điện tử nhắc việc của buổi này. Hệ thống thử lại mỗi nửa giờ đến 20:30; thư điện tử sáng hôm sau báo bù. Báo kỹ thuật viên nếu sau một giờ vẫn vậy.',
      trouble:
        'Thư điện tử không đến nơi: mở danh sách để biết vì sao, sửa địa chỉ rồi gửi lại. Thư điện tử còn chờ sau một giờ: dịch vụ gửi chưa nhận hoặc chưa trả lời, hệ thống tự gửi tiếp; quá một ngày thì báo kỹ thuật viên.',
    },
    mails: {
      trouble:
        'Mở danh sách thư điện tử không đến nơi để sửa địa chỉ và gửi lại. Thư điện tử chưa có kết quả thường tự được gửi sau khi dịch vụ gửi hoạt động lại, hoặc đơn vị nhận chưa có ai; nếu quá một ngày, báo kỹ thuật viên.',
    },
    files: {
      trouble:
        'Hệ thống tự chép lại mỗi nửa giờ. Nếu sau một ngày vẫn còn, báo kỹ thuật viên: nơi tải lên chỉ giữ tệp thêm ba ngày.',
    },
    recount: {
      missed: 'Báo kỹ thuật viên chạy lại. Số liệu vẫn dùng được.',
      trouble:
        'Chưa dùng số liệu của các đơn vị nêu trên cho văn bản biểu dương, đôn đốc cho đến khi kỹ thuật viên tìm ra nguyên nhân.',
    },
    comparison: {
      missed: 'Báo kỹ thuật viên. Bốn ngày gần nhất được so lại ở lần chạy sau.',
      trouble:
        'Có mục lịch sử bị sửa hoặc xóa ngoài hệ thống. Báo ngay kỹ thuật viên và lãnh đạo Văn phòng; bản lưu là bản đúng.',
    },
    export: {
      missed: 'Báo kỹ thuật viên. Bản lưu trước vẫn còn; đêm sau hệ thống tự làm lại.',
      trouble: 'Bản lưu thiếu mục không đọc được. Báo kỹ thuật viên.',
    },
    nightlyFile: {
      missed:
        'Cơ quan tổng hợp chưa có số liệu đêm qua của thành phố và sẽ ghi là thiếu. Báo kỹ thuật viên chạy lại rà soát của đêm đó.',
      trouble:
        'Cơ quan tổng hợp chưa có số liệu đêm qua của thành phố và sẽ ghi là thiếu. Hệ thống tự thử lại vài lần; nếu vẫn vậy, báo kỹ thuật viên xem khóa ký.',
    },
  },
  go: {
    night: 'Xem số liệu, diễn biến',
    morning: 'Xem thư điện tử của buổi này',
    mails: 'Xem thư điện tử không đến nơi',
    recount: 'Xem số liệu',
  },
  deadLetters:
    'Việc thất bại hẳn sau khi đã thử lại được báo qua thư điện tử cho người nhận cảnh báo; trang này không thấy được.',
  days: '14 ngày qua',
  day: 'Ngày',
  nightShort: 'Rà soát',
  morningShort: 'Thư điện tử buổi sáng',
  undeliveredShort: 'Không đến nơi',
  other: 'Khác',
  dayNight: (tasks: string, overdue: string) => `${tasks} nhiệm vụ, ${overdue} mới quá hạn`,
  dayStates: { ran: 'Đã chạy', missed: 'Không chạy', none: '–' } satisfies Record<Day['night'], string>,
  mailsOfDay: (count: string) => `${count} thư điện tử`,
  recounted: (differing: string) => `Đếm lại: ${differing} chênh lệch`,
  altered: (count: string) => `Lịch sử: ${count} mục khác bản lưu`,
  exported: 'Đã làm bản sao lưu',
  catchingUp:
    'Đêm không chạy được đêm sau rà soát bù; thư điện tử sáng hôm sau báo cả những gì buổi trước chưa báo. Những ngày trước lần chạy đầu tiên không có trong danh sách.',
}

const en = {
  title: 'System status',
  hint: 'The scan of the night, the mails of the morning, recount, copies: whether they ran and what they found',
  lead: 'What the system does by itself each night and each morning. Where something is not well, it says what to do.',
  allWell: 'Everything ran when it was due, and nothing is unusual.',
  notWell: (count: string) => `${counted(count, 'line')} to look at.`,
  lines: {
    night: 'Scan of the night',
    morning: 'Mails of the morning',
    mails: 'Mails that do not get through',
    files: 'Keeping of attached files',
    recount: 'Full recount',
    comparison: 'Histories against the archive',
    export: 'Copy of the city',
    nightlyFile: 'Figures for the ministry',
  },
  states: { well: 'Well', missed: 'Did not run', trouble: 'To look at', 'not-yet': 'Not due yet' },
  night: (at: string, tasks: string, departments: string, overdue: string) =>
    `Done at ${at}: ${counted(tasks, 'open task')} of ${counted(departments, 'department')}, ${overdue} newly overdue.`,
  nightOf: (day: string) => `The last night that was scanned is ${day}.`,
  morning: (at: string, mails: string, sent: string, pending: string) =>
    `At ${at}: ${counted(mails, 'mail')}; ${sent} sent, ${pending} still to go.`,
  notArrived: (refused: string, undelivered: string) =>
    `${refused} not taken by the mail service, ${undelivered} did not arrive.`,
  standing: (count: string, since: string) => `${counted(count, 'mail')} standing still since ${since}.`,
  undelivered: (count: string) => `${counted(count, 'mail')} of the last 14 days did not arrive.`,
  undeliveredMany: (count: string) =>
    `More than ${counted(count, 'mail')} of the last 14 days did not arrive.`,
  noneUndelivered: 'Every mail of the last 14 days arrived, as far as is known.',
  filesKept: 'All attached files are copied to where they stay.',
  filesNotCopied: (count: string, since: string) =>
    `${counted(count, 'attached file')} not copied yet to where they stay, since ${since}; they open all the same.`,
  recount: (at: string, tasks: string, differing: string) =>
    `Done at ${at}: ${counted(tasks, 'task')}, ${counted(differing, 'difference')} from the figures in use.`,
  differences: (names: string) => `Differences at: ${names}.`,
  keptFigures: (from: string, to: string, asOf: string) =>
    `Figures counted beforehand of ${from} to ${to}, as of the end of ${asOf}, were not what the tasks tell. They are counted and kept anew; look again at letters and reports made of them.`,
  comparison: (at: string, entries: string, differences: string) =>
    `Done at ${at}: ${counted(entries, 'entry', 'entries')} of four days, ${differences} not as archived.`,
  export: (day: string, next: string) => `The last is of ${day}; the next is due on ${next}.`,
  written: (records: string, unreadable: string) =>
    `It has ${counted(records, 'record')} and lacks ${counted(unreadable, 'unreadable item')}.`,
  nightlyFile: (day: string, departments: string, kilobytes: string) =>
    `The file of the night of ${day} is signed: ${counted(departments, 'department')}, ${kilobytes} KB.`,
  signedWith: 'Thumbprint of the key:',
  notSigned: (at: string, day: string) => `At ${at}: the file of the night of ${day} could not be made.`,
  none: 'It has not run yet.',
  todo: {
    night: {
      missed:
        'Figures are right for the day all the same; urging mails and the figures kept of that night are made up for by the next run. Ask the technician to run the scan again.',
    },
    morning: {
      missed:
        'No department has had its mail of this morning. It is tried each half hour until 20:30, and the next morning tells what this one did not. Tell the technician if it is still so in an hour.',
      trouble:
        'Mails that did not arrive: the list says why; correct the address, then send again. Mails that wait for more than an hour: the mail service has not taken them or not answered, they are tried by themselves; after a day tell the technician.',
    },
    mails: {
      trouble:
        'Correct addresses and send again in the list of mails that did not arrive. Mails that stand still mostly go by themselves once the mail service works again, or their department has nobody yet; after a day tell the technician.',
    },
    files: {
      trouble:
        'The system copies them again each half hour. If some are left after a day, tell a technician: where they were uploaded they are kept for three days.',
    },
    recount: {
      missed: 'Ask the technician to run it. Figures can be used.',
      trouble:
        'Do not use the figures of these departments for a letter that commends or urges until the technician has found the cause.',
    },
    comparison: {
      missed: 'Tell the technician. The next run looks at the last four days again.',
      trouble:
        'Entries of histories were altered or removed outside the system. Tell the technician and the head of the Office at once; the archive has them right.',
    },
    export: {
      missed:
        'Tell the technician. The copy before is still there; the next night makes a new one by itself.',
      trouble: 'The copy lacks items that cannot be read. Tell the technician.',
    },
    nightlyFile: {
      missed:
        'The ministry has no figures of last night from this city and names it as missing. Ask the technician to run that scan again.',
      trouble:
        'The ministry has no figures of last night from this city and names it as missing. It is tried again a few times; if it stays so, ask the technician to look at the signing key.',
    },
  },
  go: {
    night: 'Figures and their trend',
    morning: 'The mails of this morning',
    mails: 'Mails that did not arrive',
    recount: 'Figures',
  },
  deadLetters:
    'What failed for good after its repeats is mailed to those who receive alarms; it cannot be seen from here.',
  days: 'The last 14 days',
  day: 'Day',
  nightShort: 'Scan',
  morningShort: 'Morning mails',
  undeliveredShort: 'Did not arrive',
  other: 'Other',
  dayNight: (tasks: string, overdue: string) => `${counted(tasks, 'task')}, ${overdue} newly overdue`,
  dayStates: { ran: 'Ran', missed: 'Did not run', none: '–' },
  mailsOfDay: (count: string) => counted(count, 'mail'),
  recounted: (differing: string) => `Recount: ${counted(differing, 'difference')}`,
  altered: (count: string) => `Histories: ${count} not as archived`,
  exported: 'Copy made',
  catchingUp:
    'A night that did not run is made up for by the next one; a morning tells what the morning before did not. Days before the first run are left out.',
} satisfies typeof vi

export const statusTexts = { vi, en }

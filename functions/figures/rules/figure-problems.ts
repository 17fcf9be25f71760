import { problem } from '../../shared/problems/problem.ts'

export const periodNotBegun = problem(
  'period-not-begun',
  422,
  ['Kỳ đánh giá chưa bắt đầu', 'Kỳ này bắt đầu ngày {from}, nên chưa có số liệu. Hãy chọn kỳ đã bắt đầu.'],
  [
    'The period has not begun',
    'It begins on {from}, so there is nothing to tell yet. Choose one that has begun.',
  ],
)

export const figureOfFuture = problem(
  'figure-of-future',
  422,
  ['Số liệu chưa có', 'Chưa có số liệu của ngày {asOf}; hôm nay là {today}. Hãy chọn ngày đến hôm nay.'],
  ['No figure yet', 'There is no figure of {asOf} yet; today is {today}. Choose a day up to today.'],
)

export const tooManyTasksToCount = problem(
  'too-many-tasks-to-count',
  422,
  [
    'Quá nhiều nhiệm vụ cho một lần tính',
    'Kỳ này cần đọc {count} nhiệm vụ, mỗi lần tính tối đa {max}. Hãy yêu cầu tính trước số liệu đến hết hôm qua hoặc một ngày sớm hơn, hoặc xem từng đơn vị.',
  ],
  [
    'Too many tasks to count at once',
    'These figures would read {count} tasks; {max} are counted at once. Have them counted beforehand (POST /api/figures/counts) as of yesterday or an earlier day, or ask for one department.',
  ],
)

export const tooManyHistoriesToCount = problem(
  'too-many-histories-to-count',
  422,
  [
    'Quá nhiều nhiệm vụ phải xem lại lịch sử',
    'Để biết số liệu của ngày đã qua, phải đọc lịch sử của ít nhất {count} nhiệm vụ, mỗi lần tối đa {max}. Hãy yêu cầu tính trước số liệu này, hoặc xem từng đơn vị.',
  ],
  [
    'Too many histories to read at once',
    'The past day asked for is told by the histories of at least {count} tasks; {max} are read at once. Have them counted beforehand (POST /api/figures/counts), or ask for one department.',
  ],
)

export const figureTooLongToSort = problem(
  'figure-too-long-to-sort',
  422,
  [
    'Danh sách quá dài để sắp xếp',
    'Chỉ sắp xếp được danh sách tối đa {max} nhiệm vụ, tìm trong tối đa {read} nhiệm vụ. Hãy xem danh sách theo mã nhiệm vụ, hoặc xem từng đơn vị.',
  ],
  [
    'The list is too long to sort',
    'At most {max} tasks are sorted, looked for among at most {read}. See the list by the codes of its tasks, or of one department.',
  ],
)

export const onlyPastCounted = problem(
  'only-past-counted',
  422,
  [
    'Số liệu của hôm nay còn thay đổi',
    'Chỉ tính trước được số liệu đến một ngày đã qua, trước {today}. Hãy chọn số liệu đến hôm qua hoặc sớm hơn.',
  ],
  [
    'What is told of today still changes',
    'Only figures as of a day before {today} are counted beforehand. Choose yesterday or an earlier day.',
  ],
)

export const letterInFuture = problem(
  'letter-in-future',
  422,
  [
    'Văn bản chưa ban hành',
    'Ngày văn bản {issuedOn} sau hôm nay {today}. Chỉ ghi nhận văn bản đã ban hành; hãy sửa ngày.',
  ],
  [
    'The letter is not out yet',
    'Its date {issuedOn} is after today {today}. Only letters that went out are recorded; correct the date.',
  ],
)

export const letterExists = problem(
  'letter-exists',
  409,
  [
    'Văn bản đã được ghi nhận',
    'Văn bản {letter} đã ghi nhận các đơn vị được nêu tên. Hãy xem danh sách văn bản biểu dương, đôn đốc; chưa có gì được lưu.',
  ],
  [
    'The letter is recorded',
    'Letter {letter} is recorded already, with whom it names. See the list of letters; nothing was saved.',
  ],
)

export const noTasksToUrge = problem(
  'no-tasks-to-urge',
  409,
  [
    'Không có gì để đôn đốc',
    'Trong kỳ này {department} không có nhiệm vụ quá hạn và không thuộc diện đôn đốc. Hãy chọn kỳ khác, hoặc tiêu chí khác.',
  ],
  [
    'Nothing to urge',
    'In this period {department} has nothing overdue and no rule urges it. Choose another period or another set of rules.',
  ],
)

export const noExtensionPaper = problem(
  'no-extension-paper',
  404,
  [
    'Chưa có quyết định gia hạn',
    'Nhiệm vụ không có quyết định gia hạn này để soạn văn bản. Hãy xem lịch sử nhiệm vụ; nếu đề nghị đang chờ, lãnh đạo quyết định trước.',
  ],
  [
    'No such extension decision',
    'The task has no such decision to write a paper of. See its history; a request that is pending is decided first.',
  ],
)

export const noExtensionPrepared = problem(
  'no-extension-prepared',
  409,
  [
    'Chưa có phương án để trình',
    'Nhiệm vụ chưa có phương án gia hạn của Văn phòng. Hãy trình phương án gia hạn, rồi tải phiếu trình.',
  ],
  [
    'Nothing is prepared to be submitted',
    'The Office has not prepared a decision on an extension of this task. Prepare it first, then get the slip.',
  ],
)

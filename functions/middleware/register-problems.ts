import { text } from './problem-text.ts'

/** What the registers of departments, directives, letters and settings refuse. */
export const registerProblems = {
  'succession-in-future': text(
    422,
    [
      'Chưa đến ngày chuyển giao',
      'Ngày chuyển giao {on} sau hôm nay {today}. Quản trị hãy thực hiện từ ngày đó trở đi.',
    ],
    [
      'The day of the succession has not come',
      'The day {on} is after today {today}. The administrator carries it out from that day on.',
    ],
  ),
  'succeeds-itself': text(
    422,
    [
      'Đơn vị không thể kế thừa chính mình',
      'Đơn vị {department} có trong danh sách kế thừa. Đơn vị mới cần mã mới: mã không dùng lại lần thứ hai.',
    ],
    [
      'A department cannot succeed itself',
      'Department {department} is among its successors. A new department needs a new code: none is given twice.',
    ],
  ),
  'department-ended': text(
    409,
    [
      'Đơn vị đã kết thúc',
      'Đơn vị {department} đã kết thúc ngày {validTo} theo quyết định khác. Hãy gửi lại đúng ngày và đơn vị kế thừa đó, hoặc sửa đơn vị trước.',
    ],
    [
      'The department has ended',
      'Department {department} ended on {validTo} by another decision. Send that day and those successors again, or correct the department first.',
    ],
  ),
  'settings-from-too-early': text(
    422,
    [
      'Thiết lập mới phải từ ngày mai trở đi',
      'Ngày áp dụng {from} không sau hôm nay: một ngày chỉ có một bộ thiết lập. Hãy chọn từ {earliest}.',
    ],
    [
      'New settings hold from tomorrow at the earliest',
      'The day {from} is not after today: a day has one set of settings. Choose {earliest} or later.',
    ],
  ),
  'entered-meanwhile': text(
    409,
    [
      'Người khác vừa nhập cùng lúc',
      'Một bản áp dụng từ {from} vừa được nhập cùng thời điểm. Hãy đọc lại, xem đã đúng chưa rồi gửi lại nếu cần.',
    ],
    [
      'Somebody entered it at the same moment',
      'A version from {from} was entered at the same instant. Read again, and send again if it is still needed.',
    ],
  ),
  'period-not-begun': text(
    422,
    ['Kỳ đánh giá chưa bắt đầu', 'Kỳ này bắt đầu ngày {from}, nên chưa có số liệu. Hãy chọn kỳ đã bắt đầu.'],
    [
      'The period has not begun',
      'It begins on {from}, so there is nothing to tell yet. Choose one that has begun.',
    ],
  ),
  'figure-of-future': text(
    422,
    ['Số liệu chưa có', 'Chưa có số liệu của ngày {asOf}; hôm nay là {today}. Hãy chọn ngày đến hôm nay.'],
    ['No figure yet', 'There is no figure of {asOf} yet; today is {today}. Choose a day up to today.'],
  ),
  'due-before-assigned': text(
    422,
    [
      'Thời hạn trước ngày giao',
      'Thời hạn {dueOn} sớm hơn ngày giao {assignedOn}. Hãy sửa một trong hai ngày.',
    ],
    [
      'Due before it was assigned',
      'The due date {dueOn} is before the day of assignment {assignedOn}. Correct one of them.',
    ],
  ),
  'assigned-in-future': text(
    422,
    ['Ngày giao ở tương lai', 'Ngày giao {assignedOn} sau hôm nay {today}. Hãy sửa ngày giao.'],
    ['Assigned in the future', 'The day of assignment {assignedOn} is after today {today}. Correct it.'],
  ),
  'too-many-at-once': text(
    422,
    [
      'Quá nhiều trong một lần gửi',
      'Một lần ghi được tối đa {most} mục (nhiệm vụ, lịch sử, đơn vị phối hợp). Hãy chia thành nhiều lần gửi; chưa có gì được lưu.',
    ],
    [
      'Too much at once',
      'One request writes at most {most} items (tasks, entries, coordinating departments). Split it; nothing was saved.',
    ],
  ),
  'unknown-department': text(
    422,
    ['Không có đơn vị này', 'Không có đơn vị mã {department}. Hãy chọn mã trong danh sách /api/departments.'],
    ['Unknown department', 'There is no department {department}. Choose a code from /api/departments.'],
  ),
  'department-not-valid': text(
    422,
    [
      'Đơn vị không còn hoặc chưa hoạt động',
      'Đơn vị {department} không nhận nhiệm vụ vào ngày {assignedOn}. Hãy chọn đơn vị đang hoạt động.',
    ],
    [
      'The department is not active',
      'Department {department} takes no tasks on {assignedOn}. Choose an active one.',
    ],
  ),
  'directive-exists': text(
    409,
    ['Văn bản đã có', 'Văn bản {directive} đã được vào sổ. Hãy thêm nhiệm vụ vào văn bản đó.'],
    ['The directive exists', 'Directive {directive} is registered already. Add the tasks to it.'],
  ),
  'unknown-set': text(
    422,
    [
      'Không có bộ công thức hoặc tiêu chí này',
      'Không có bộ nào tên “{name}”. Hãy chọn tên trong /api/formula-sets hoặc /api/rule-sets.',
    ],
    [
      'Unknown set',
      'There is no set named "{name}". Choose a name from /api/formula-sets or /api/rule-sets.',
    ],
  ),
  'built-in-set': text(
    409,
    [
      'Bộ có sẵn không sửa được',
      'Bộ “{name}” có sẵn trong phần mềm và được giữ nguyên. Người quản trị hãy thêm bộ mới với tên khác.',
    ],
    [
      'A built-in set is never changed',
      'The set "{name}" comes with the program and stays as it is. An administrator may add one under another name.',
    ],
  ),
  'letter-in-future': text(
    422,
    [
      'Văn bản chưa ban hành',
      'Ngày văn bản {issuedOn} sau hôm nay {today}. Chỉ ghi nhận văn bản đã ban hành; hãy sửa ngày.',
    ],
    [
      'The letter is not out yet',
      'Its date {issuedOn} is after today {today}. Only letters that went out are recorded; correct the date.',
    ],
  ),
  'letter-exists': text(
    409,
    [
      'Văn bản đã được ghi nhận',
      'Văn bản {letter} đã ghi nhận các đơn vị được nêu tên. Hãy xem /api/letters; chưa có gì được lưu.',
    ],
    [
      'The letter is recorded',
      'Letter {letter} is recorded already, with whom it names. See /api/letters; nothing was saved.',
    ],
  ),
  'directive-not-in-force': text(
    409,
    [
      'Văn bản không còn hiệu lực',
      'Văn bản {directive} đã được thay thế hoặc thu hồi ngày {on} ({how}). Văn phòng giao nhiệm vụ theo văn bản thay thế, hoặc vào sổ văn bản mới.',
    ],
    [
      'The directive is no longer in force',
      'Directive {directive} was {how} on {on}. The Office gives tasks under the one that replaced it, or registers a new one.',
    ],
  ),
  'directive-supersedes-itself': text(
    422,
    [
      'Văn bản không thể thay thế chính nó',
      'Văn bản {directive} đang ở trạng thái hiệu lực. Văn phòng hãy nêu khóa của văn bản khác thay thế nó ở trường “by”.',
    ],
    [
      'A directive cannot supersede itself',
      'Directive {directive} is in force. The Office names the key of the other directive that takes its place in "by".',
    ],
  ),
  'stale-directive': text(
    412,
    [
      'Văn bản vừa được người khác sửa',
      'Văn bản {directive} đang ở bản {version}. Hãy đọc lại văn bản và lịch sử của nó, kiểm tra rồi gửi lại; chưa có gì được lưu.',
    ],
    [
      'Somebody else changed the directive',
      'Directive {directive} is at version {version}. Read it and its history again, check, and send again; nothing was saved.',
    ],
  ),
  'unknown-directive': text(
    422,
    [
      'Chưa có văn bản thay thế',
      'Văn bản {directive} chưa được vào sổ. Văn phòng hãy vào sổ văn bản đó trước, rồi gửi lại.',
    ],
    [
      'The other directive is not registered',
      'Directive {directive} is not registered. The Office registers it first, then sends this again.',
    ],
  ),
  'secret-directive': text(
    422,
    [
      'Văn bản mật không được nhập vào hệ thống này',
      'Văn bản có độ mật (mật, tối mật, tuyệt mật) là bí mật nhà nước, phải vào sổ theo chế độ bảo mật, ngoài hệ thống này. Không có nội dung nào được lưu. Văn phòng theo dõi nhiệm vụ đó ở sổ văn bản mật.',
    ],
    [
      'A secret directive must not be entered here',
      'A directive graded secret, highly secret or top secret is a state secret and is kept in the register of secret documents, outside this system. Nothing of it was saved. The Office follows its tasks there.',
    ],
  ),
  'series-without-end': text(
    422,
    [
      'Nhiệm vụ định kỳ cần ngày cuối',
      'Mục {task} là nhiệm vụ định kỳ. Văn phòng hãy ghi ở “until” ngày mà đến đó mỗi kỳ có một nhiệm vụ.',
    ],
    [
      'Recurring work needs an end',
      'Item {task} recurs. The Office says in "until" up to which day each period gets its task.',
    ],
  ),
  'series-empty': text(
    422,
    [
      'Không có kỳ nào',
      'Mục {task}: không có kỳ hạn nào từ {from} đến {until}. Hãy sửa ngày cuối hoặc kỳ hạn.',
    ],
    [
      'There is no period',
      'Item {task}: no due date falls between {from} and {until}. Correct the end or the recurrence.',
    ],
  ),
  'too-many-tasks': text(
    422,
    [
      'Quá nhiều nhiệm vụ trong một lần gửi',
      'Các mục này thành {count} nhiệm vụ; một lần gửi tối đa {most}. Hãy chia ra, phần sau thêm vào văn bản đã có.',
    ],
    [
      'Too many tasks at once',
      'These items become {count} tasks; a request holds at most {most}. Split them and add the rest to the directive.',
    ],
  ),
  'directive-full': text(
    409,
    ['Văn bản đã đủ nhiệm vụ', 'Một văn bản có tối đa {most} nhiệm vụ. Hãy kiểm tra lại số văn bản.'],
    ['The directive is full', 'One directive holds at most {most} tasks. Check the directive number.'],
  ),
}

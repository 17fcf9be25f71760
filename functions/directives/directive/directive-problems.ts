import { problem } from '../../shared/problems/problem.ts'
import { systemWords } from '../../shared/problems/words.ts'
import { changeWords, endingWords } from './directive-words.ts'

export const dueBeforeAssigned = problem(
  'due-before-assigned',
  422,
  [
    'Thời hạn trước ngày giao',
    'Thời hạn {dueOn} sớm hơn ngày giao {assignedOn}. Hãy sửa một trong hai ngày.',
  ],
  [
    'Due before it was assigned',
    'The due date {dueOn} is before the day of assignment {assignedOn}. Correct one of them.',
  ],
)

export const assignedInFuture = problem(
  'assigned-in-future',
  422,
  ['Ngày giao ở tương lai', 'Ngày giao {assignedOn} sau hôm nay {today}. Hãy sửa ngày giao.'],
  ['Assigned in the future', 'The day of assignment {assignedOn} is after today {today}. Correct it.'],
)

export const assignedBeforeFirst = problem(
  'assigned-before-first',
  422,
  [
    'Ngày giao trước lần giao đầu',
    'Nhiệm vụ được giao lần đầu ngày {firstAssignedOn}, nên đơn vị tiếp nhận không thể được giao từ ngày {assignedOn}. Hãy ghi ngày giao từ ngày {firstAssignedOn} đến hôm nay.',
  ],
  [
    'Assigned before it was first given',
    'The task was first given on {firstAssignedOn}, so nobody takes it over as of {assignedOn}. Enter a day from {firstAssignedOn} to today.',
  ],
)

export const tooManyAtOnce = problem(
  'too-many-at-once',
  422,
  [
    'Quá nhiều trong một lần gửi',
    'Một nhiệm vụ cùng các đơn vị phối hợp và nơi nhận của nó chỉ ghi được tối đa {max} mục một lần. Hãy bỏ bớt đơn vị, rồi bổ sung vào nhiệm vụ sau; chưa có gì được lưu.',
  ],
  [
    'Too much at once',
    'A task with the departments beside it takes at most {max} items at once. Name fewer, and add the others to the task afterwards; nothing was saved.',
  ],
)

export const directiveExists = problem(
  'directive-exists',
  409,
  [
    'Văn bản đã có',
    'Văn bản {directive} đã được vào sổ. Hãy thêm nhiệm vụ vào văn bản đó. Nếu là văn bản khác, hãy ghi đủ ký hiệu và ngày ban hành để phân biệt.',
  ],
  [
    'The directive exists',
    'Directive {directive} is registered already. Add the tasks to it. If yours is another one, give its symbol and date to tell them apart.',
  ],
)

export const tooManyWaiting = problem(
  'too-many-waiting',
  422,
  [
    'Quá nhiều nhiệm vụ chờ xác định đơn vị chủ trì',
    'Một văn bản giữ tối đa {max} nhiệm vụ chờ xác định đơn vị chủ trì, nội dung không quá dài. Hãy xác định đơn vị cho một số nhiệm vụ trước.',
  ],
  [
    'Too many tasks wait for their lead',
    'At most {max} tasks of a directive wait for their lead, with no very long texts. Name the lead of some of them first.',
  ],
)

export const notWaiting = problem(
  'not-waiting',
  409,
  [
    'Nhiệm vụ không còn chờ đơn vị chủ trì',
    'Đơn vị chủ trì đã được xác định, hoặc nhiệm vụ đã được rút. Hãy mở lại văn bản để xem.',
  ],
  [
    'It waits for its lead no more',
    'Its lead was named, or it was withdrawn. Open the directive again to see.',
  ],
)

export const assignedBeforeIssued = problem(
  'assigned-before-issued',
  422,
  [
    'Ngày giao trước ngày văn bản',
    'Ngày giao {assignedOn} sớm hơn ngày ban hành văn bản {issuedOn}. Hãy chọn từ ngày văn bản đến hôm nay.',
  ],
  [
    'Assigned before the directive',
    'The day of assignment {assignedOn} is before the date of the directive {issuedOn}. Choose one from that date to today.',
  ],
)

export const directiveCompleted = problem(
  'directive-completed',
  409,
  [
    'Văn bản đã được bổ sung ký hiệu, ngày',
    'Văn bản {directive} nay là {by}. Hãy mở văn bản đó rồi làm lại.',
  ],
  [
    'The directive was completed meanwhile',
    'Directive {directive} is {by} now. Open that one and do it there.',
  ],
)

export const directiveUnwritten = problem(
  'directive-unwritten',
  409,
  [
    'Văn bản còn nhiệm vụ đang ghi dở',
    'Việc đăng ký văn bản {directive} dừng giữa chừng. Hãy gửi lại đăng ký đó trước, rồi bổ sung ký hiệu, ngày.',
  ],
  [
    'Tasks of the directive are still to be written',
    'The registration of {directive} stopped half-way. Send it again first, then complete the directive.',
  ],
)

export const directiveAlreadyComplete = problem(
  'directive-already-complete',
  409,
  [
    'Không còn gì để bổ sung',
    'Ký hiệu hoặc ngày này của văn bản {directive} đã có. Nếu đã ghi sai, hãy vào sổ văn bản đúng và cho văn bản đó thay thế.',
  ],
  [
    'There is nothing to complete',
    'Directive {directive} has this symbol or date already. Entered wrongly, register the right directive and let it supersede this one.',
  ],
)

export const directiveNotInForce = problem(
  'directive-not-in-force',
  409,
  [
    'Văn bản không còn hiệu lực',
    'Văn bản {directive} đã được thay thế hoặc thu hồi ngày {on} ({how}). Văn phòng giao nhiệm vụ theo văn bản thay thế, hoặc vào sổ văn bản mới.',
  ],
  [
    'The directive is no longer in force',
    'Directive {directive} was {how} on {on}. The Office gives tasks under the one that replaced it, or registers a new one.',
  ],
  { how: endingWords },
)

export const directiveSupersedesItself = problem(
  'directive-supersedes-itself',
  422,
  [
    'Văn bản không thể thay thế chính nó',
    'Văn bản {directive} đang ở trạng thái hiệu lực. Văn phòng hãy nêu khóa của văn bản khác thay thế nó ở trường “by”.',
  ],
  [
    'A directive cannot supersede itself',
    'Directive {directive} is in force. The Office names the key of the other directive that takes its place in "by".',
  ],
)

export const staleDirective = problem(
  'stale-directive',
  412,
  [
    'Văn bản vừa được người khác sửa',
    'Văn bản {directive} đang ở bản {version}, do {changedBy} thực hiện ({change}). Hãy đọc lại văn bản và lịch sử của nó, kiểm tra rồi gửi lại; chưa có gì được lưu.',
  ],
  [
    'Somebody else changed the directive',
    'Directive {directive} is at version {version} by {changedBy} ({change}). Read it and its history again, check, and send again; nothing was saved.',
  ],
  { change: changeWords, changedBy: systemWords },
)

export const unknownDirective = problem(
  'unknown-directive',
  422,
  [
    'Chưa có văn bản thay thế',
    'Văn bản {directive} chưa được vào sổ. Văn phòng hãy vào sổ văn bản đó trước, rồi gửi lại.',
  ],
  [
    'The other directive is not registered',
    'Directive {directive} is not registered. The Office registers it first, then sends this again.',
  ],
)

export const secretDirective = problem(
  'secret-directive',
  422,
  [
    'Văn bản mật không được nhập vào hệ thống này',
    'Văn bản có độ mật (mật, tối mật, tuyệt mật) là bí mật nhà nước, phải vào sổ theo chế độ bảo mật, ngoài hệ thống này. Không có nội dung nào được lưu. Văn phòng theo dõi nhiệm vụ đó ở sổ văn bản mật.',
  ],
  [
    'A secret directive must not be entered here',
    'A directive graded secret, highly secret or top secret is a state secret and is kept in the register of secret documents, outside this system. Nothing of it was saved. The Office follows its tasks there.',
  ],
)

export const seriesEmpty = problem(
  'series-empty',
  422,
  [
    'Không có kỳ nào',
    'Mục {task}: không có kỳ hạn nào từ {from} đến {until}. Hãy sửa ngày cuối hoặc kỳ hạn.',
  ],
  [
    'There is no period',
    'Item {task}: no due date falls between {from} and {until}. Correct the end or the recurrence.',
  ],
)

export const tooManyTasks = problem(
  'too-many-tasks',
  422,
  [
    'Quá nhiều nhiệm vụ trong một lần gửi',
    'Các mục này thành {count} nhiệm vụ; một lần gửi tối đa {max}. Hãy chia ra, phần sau thêm vào văn bản đã có.',
  ],
  [
    'Too many tasks at once',
    'These items become {count} tasks; a request holds at most {max}. Split them and add the rest to the directive.',
  ],
)

export const directiveFull = problem(
  'directive-full',
  409,
  ['Văn bản đã đủ nhiệm vụ', 'Một văn bản có tối đa {max} nhiệm vụ. Hãy kiểm tra lại số văn bản.'],
  ['The directive is full', 'One directive holds at most {max} tasks. Check the directive number.'],
)

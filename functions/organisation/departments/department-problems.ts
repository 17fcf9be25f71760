import { problem } from '../../shared/problems/problem.ts'

export const successionTooFar = problem(
  'succession-too-far',
  422,
  [
    'Ngày chuyển giao quá xa',
    'Ngày chuyển giao {on} sau ngày {latest}. Hãy xem lại năm; việc sáp nhập, chia tách được nhập trước đến hết năm sau.',
  ],
  [
    'The day of the succession is too far ahead',
    'The day {on} is after {latest}. Check the year: a succession can be entered ahead until the end of next year.',
  ],
)

export const nothingPlanned = problem(
  'nothing-planned',
  409,
  [
    'Không có việc sáp nhập, chia tách đang chờ',
    'Đơn vị {department} không có việc sáp nhập, chia tách nào chờ đến ngày. Hãy mở lại trang đơn vị.',
  ],
  [
    'No succession is planned',
    'For department {department} no succession waits for its day. Open the page of the department again.',
  ],
)

export const succeedsItself = problem(
  'succeeds-itself',
  422,
  [
    'Đơn vị không thể kế thừa chính mình',
    'Đơn vị {department} có trong danh sách kế thừa. Đơn vị mới cần mã mới: mã không dùng lại lần thứ hai.',
  ],
  [
    'A department cannot succeed itself',
    'Department {department} is among its successors. A new department needs a new code: none is given twice.',
  ],
)

export const departmentEnded = problem(
  'department-ended',
  409,
  [
    'Đơn vị đã kết thúc',
    'Đơn vị {department} đã kết thúc ngày {validTo} theo quyết định khác. Hãy gửi lại đúng ngày và đơn vị kế thừa đó, hoặc sửa đơn vị trước.',
  ],
  [
    'The department has ended',
    'Department {department} ended on {validTo} by another decision. Send that day and those successors again, or correct the department first.',
  ],
)

export const unknownDepartment = problem(
  'unknown-department',
  422,
  ['Không có đơn vị này', 'Không có đơn vị mã {department}. Hãy chọn đơn vị trong danh mục đơn vị.'],
  ['Unknown department', 'There is no department {department}. Choose one from the register of departments.'],
)

export const departmentNotValid = problem(
  'department-not-valid',
  422,
  [
    'Đơn vị không còn hoặc chưa hoạt động',
    'Đơn vị {department} không nhận nhiệm vụ vào ngày {assignedOn}. Hãy chọn đơn vị đang hoạt động.',
  ],
  [
    'The department is not active',
    'Department {department} takes no tasks on {assignedOn}. Choose an active one.',
  ],
)

export const nameTaken = problem(
  'name-taken',
  409,
  [
    'Tên gọi đã có ở đơn vị khác',
    '“{name}” cũng là tên gọi của {department}, hoạt động cùng thời gian. Hãy bỏ tên này, hoặc sửa đơn vị kia trước.',
  ],
  [
    'Another department is called so',
    '"{name}" is also what {department} is called, at the same time. Leave the name out, or correct that department first.',
  ],
)

import { text } from '../problem-text.ts'

/** What the settings and the sets of formulas and rules refuse. */
export const settingProblems = {
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
    412,
    [
      'Người khác vừa nhập bản mới',
      '{changedBy} đã nhập một bản áp dụng từ {from} lúc {changedAt}, sau bản bạn đọc. Hãy đọc lại, xem đã đúng chưa rồi gửi lại nếu cần; chưa có gì được lưu.',
    ],
    [
      'Somebody else entered another version',
      '{changedBy} entered one from {from} on at {changedAt}, after the one you read. Read again, and send again if it is still needed; nothing was saved.',
    ],
  ),
  'unknown-set': text(
    422,
    [
      'Không có bộ công thức hoặc tiêu chí này',
      'Không có bộ nào tên “{name}”. Hãy chọn trong danh sách cách tính hoặc danh sách bộ tiêu chí.',
    ],
    ['Unknown set', 'There is no set named "{name}". Choose one from the list of formula sets or rule sets.'],
  ),
  'unknown-rate': text(
    422,
    [
      'Bộ công thức không có tỷ lệ này',
      'Bộ công thức “{formulaSet}” không có tỷ lệ “{rate}” vào ngày của số liệu. Hãy chọn tỷ lệ khác hoặc bộ công thức khác.',
    ],
    [
      'The set has no such rate',
      'The formula set "{formulaSet}" has no rate "{rate}" on the day of the figure. Choose another rate or another set.',
    ],
  ),
  'unknown-set-version': text(
    422,
    [
      'Không có phiên bản này',
      'Bộ “{name}” có các phiên bản từ 1 đến {latest}, không có phiên bản {version}. Hãy chọn một trong số đó.',
    ],
    ['No such version', 'The set "{name}" has versions 1 to {latest}, none {version}. Choose one of them.'],
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
}

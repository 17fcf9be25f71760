import { problem } from '../../shared/problems/problem.ts'
import { nameWords } from './name-words.ts'

export const papersWithoutNames = problem(
  'papers-without-names',
  409,
  [
    'Chưa đủ thông tin để soạn văn bản',
    'Thiết lập áp dụng hôm nay còn thiếu: {missing}. Quản trị hãy nhập ở mục Thiết lập; tên và người ký áp dụng ngay trong ngày.',
  ],
  [
    'Papers cannot be written yet',
    'The settings in force today lack: {missing}. An administrator enters them under Settings; names and signers may hold from the same day.',
  ],
  { missing: nameWords },
)

export const settingsFromTooEarly = problem(
  'settings-from-too-early',
  422,
  [
    'Thiết lập mới phải từ ngày mai trở đi',
    'Ngày áp dụng {from} quá sớm: một ngày chỉ có một bộ thiết lập, trừ lần nhập đầu tiên và khi chỉ đổi tên, người ký văn bản, nơi giải đáp (được áp dụng từ hôm nay). Hãy chọn từ {earliest}.',
  ],
  [
    'New settings hold from tomorrow at the earliest',
    'The day {from} is too early: a day has one set of settings, but for the first that are entered, and for names and signers of papers and whom to ask (from today on). Choose {earliest} or later.',
  ],
)

export const unknownSigner = problem(
  'unknown-signer',
  422,
  [
    'Không có người ký này',
    '“{name}” không có trong danh sách người ký áp dụng hôm nay. Hãy chọn trong danh sách, hoặc nhờ quản trị thêm ở mục Thiết lập.',
  ],
  [
    'No such signer',
    '"{name}" is not among the signers in force today. Choose one of them, or have an administrator add them under Settings.',
  ],
)

export const signerOfAnotherPaper = problem(
  'signer-of-another-paper',
  409,
  [
    'Người này không ký loại văn bản này',
    '“{name}” không ký được loại văn bản này với chức danh đã nhập trong Thiết lập. Hãy chọn người ký khác.',
  ],
  [
    'They do not sign this paper',
    'As what the settings say of them, "{name}" does not sign this kind of paper. Choose another signer.',
  ],
)

export const unknownSet = problem(
  'unknown-set',
  422,
  [
    'Không có bộ công thức hoặc tiêu chí này',
    'Không có bộ nào tên “{name}”. Hãy chọn trong danh sách cách tính hoặc danh sách bộ tiêu chí.',
  ],
  ['Unknown set', 'There is no set named "{name}". Choose one from the list of formula sets or rule sets.'],
)

export const unknownSetVersion = problem(
  'unknown-set-version',
  422,
  [
    'Không có phiên bản này',
    'Bộ “{name}” có các phiên bản từ 1 đến {latest}, không có phiên bản {version}. Hãy chọn một trong số đó.',
  ],
  ['No such version', 'The set "{name}" has versions 1 to {latest}, none {version}. Choose one of them.'],
)

export const builtInSet = problem(
  'built-in-set',
  409,
  [
    'Bộ có sẵn không sửa được',
    'Bộ “{name}” có sẵn trong phần mềm và được giữ nguyên. Người quản trị hãy thêm bộ mới với tên khác.',
  ],
  [
    'A built-in set is never changed',
    'The set "{name}" comes with the program and stays as it is. An administrator may add one under another name.',
  ],
)

export const unknownRate = problem(
  'unknown-rate',
  422,
  [
    'Bộ công thức không có tỷ lệ này',
    'Bộ công thức “{formulaSet}” không có tỷ lệ “{rate}” vào ngày của số liệu. Hãy chọn tỷ lệ khác hoặc bộ công thức khác.',
  ],
  [
    'The set has no such rate',
    'The formula set "{formulaSet}" has no rate "{rate}" on the day of the figure. Choose another rate or another set.',
  ],
)

import { problem } from '../../shared/problems/problem.ts'

export const schemeFromTooEarly = problem(
  'scheme-from-too-early',
  422,
  [
    'Cách chấm điểm mới phải từ hôm nay trở đi',
    'Ngày áp dụng {from} quá sớm: điểm các kỳ đã qua giữ theo cách chấm của kỳ đó. Hãy chọn từ {earliest}; chỉ lần nhập đầu tiên được từ ngày đã qua.',
  ],
  [
    'Another way of scoring holds from today at the earliest',
    'The day {from} is too early: past periods keep the scores they were told. Choose {earliest} or later; only the first that is entered may hold from a day that has passed.',
  ],
)

export const unknownProduct = problem(
  'unknown-product',
  422,
  [
    'Không có sản phẩm này trong danh mục',
    'Mã “{product}” không có trong danh mục sản phẩm áp dụng hôm nay. Hãy chọn mã khác, hoặc nhờ quản trị thêm vào danh mục.',
  ],
  [
    'No such product',
    'The catalogue in force today has no product "{product}". Choose another code, or have an administrator add it.',
  ],
)

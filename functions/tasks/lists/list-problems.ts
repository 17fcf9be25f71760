import { problem } from '../../shared/problems/problem.ts'

export const tooManyToSort = problem(
  'too-many-to-sort',
  422,
  [
    'Danh sách quá dài để sắp xếp',
    'Danh sách có hơn {max} nhiệm vụ nên không sắp xếp được theo cột. Hãy chọn thêm đơn vị, tình trạng hoặc khoảng thời hạn rồi sắp xếp lại.',
  ],
  [
    'The list is too long to sort',
    'The list has more than {max} tasks and is not sorted by a column. Add a department, a status or a range of due dates, then sort again.',
  ],
)

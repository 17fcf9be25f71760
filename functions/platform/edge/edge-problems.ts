import { problem } from '../../shared/problems/problem.ts'

export const notThroughSite = problem(
  'not-through-site',
  403,
  [
    'Hãy dùng địa chỉ của trang',
    'API chỉ trả lời qua địa chỉ của trang, phần /api. Hãy thay địa chỉ đang gọi bằng địa chỉ đó.',
  ],
  [
    'Use the address of the site',
    'The API answers at the address of the site alone, under /api. Use that address instead.',
  ],
)

import type { Words } from '../../shared/problems/problem.ts'

/** What people call the names that papers need. */
export const nameWords = {
  cityName: ['tên thành phố hoặc tỉnh', 'the name of the city or province'],
  cityPlace: ['địa danh', 'the place'],
  officeSymbol: ['ký hiệu đơn vị soạn thảo', 'the symbol of the drafting unit'],
  signers: ['danh sách người ký', 'the list of signers'],
  letterSigner: ['người ký công văn', 'who signs letters'],
  reportSigner: ['người ký báo cáo', 'who signs reports'],
} as const satisfies Words

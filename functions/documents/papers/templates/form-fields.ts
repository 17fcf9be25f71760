import { type Contact, contactWords } from '../../../organisation/settings/contact.ts'
import { type PaperNames, shortNameOf } from '../../../organisation/settings/paper-names.ts'
import {
  maySign,
  type SignedPaper,
  signatureOf,
  signerNamed,
} from '../../../organisation/settings/signers.ts'
import type { Block } from '../paper.ts'
import { longDate, type PaperDate, unbroken, upperCase } from '../vietnamese.ts'
import { common, type Filling, required, rows, text } from './fields.ts'

/** What every paper of the city has: who issues it, its number and day, who signs it. */
export const formFields = common([
  text(
    'ten_dia_phuong',
    'thành phố Đà Nẵng',
    'Tên đầy đủ của thành phố, tỉnh',
    'The name of the city or province',
  ),
  text('ten_dia_phuong_in_hoa', 'THÀNH PHỐ ĐÀ NẴNG', 'Tên đó, chữ in hoa', 'The same in capitals'),
  text('dia_phuong', 'thành phố', 'Gọi tắt: “thành phố” hoặc “tỉnh”', 'In short: “thành phố” or “tỉnh”'),
  text('cap_uy', 'Thành ủy', '“Thành ủy” hoặc “Tỉnh ủy”', 'The Party’s committee above it'),
  text('dia_danh', 'Đà Nẵng', 'Địa danh đứng trước ngày', 'The place before the date'),
  required(
    text(
      'ngay_ban_hanh',
      'ngày 26 tháng 7 năm 2021',
      'Ngày ban hành; ngày để trống nếu chưa biết',
      'The day of the paper; blank while it is not known',
    ),
  ),
  required(
    text('so', '4651', 'Số của văn bản; để trống nếu chưa cấp số', 'Its number; blank while there is none'),
  ),
  text('ky_hieu_don_vi', 'KSTT', 'Ký hiệu đơn vị soạn thảo', 'The symbol of the drafting unit'),
  rows(
    'quyen_han_ky',
    [text('dong', 'KT. CHỦ TỊCH', 'Một dòng', 'One line')],
    'Các dòng phía trên tên người ký: TM., KT., TL., chức vụ',
    'The lines above the signer’s name',
  ),
  text(
    'lien_he',
    'Phòng Kiểm soát thủ tục hành chính, điện thoại 0236 3821 234, thư điện tử kstt@danang.gov.vn',
    'Nơi giải đáp ghi trong Thiết lập: tên, điện thoại, thư điện tử; để trống nếu chưa nhập',
    'Whom to ask, as the settings say it; empty while they say nobody',
  ),
  required(text('nguoi_ky', 'Trần Thị Hai', 'Họ tên người ký', 'The name of who signs')),
] as const)

/** What a paper needs besides what it is about. */
export interface Drafting {
  readonly city: PaperNames
  readonly dated: PaperDate
  /** Its number, once somebody gave it one. */
  readonly number?: string | undefined
  /** Who signs where it is not whom the city has named: whom somebody chose, the leader who took a decision. */
  readonly signer?: string
  /** Whom its readers ask, where the city has said so. */
  readonly contact?: Contact | undefined
}

/** Whoever decides and is not listed as one who signs decisions is a deputy of the Chairman. */
const signature = (paper: SignedPaper, name: string, { signers }: PaperNames) => {
  const listed = signerNamed(signers, name)
  return signatureOf(paper, listed && maySign(paper, listed) ? listed : { position: 'vice-chairman' })
}

const blankNumber = '\u00a0'.repeat(6)

/** The Party's committee above the city's or province's. */
const partyCommitteeOf = (city: PaperNames): string => (shortNameOf(city) === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy')

/** Who issues the paper and who signs it. */
export const formFilling = (
  paper: SignedPaper,
  { city, dated, number, signer, contact }: Drafting,
): Filling<typeof formFields> => {
  const isOffice = paper === 'report' || paper === 'officeLetter'
  const signs = signer ?? (isOffice ? city.reportSigner : city.letterSigner)
  return {
    ten_dia_phuong: city.cityName,
    ten_dia_phuong_in_hoa: upperCase(city.cityName),
    dia_phuong: shortNameOf(city),
    cap_uy: partyCommitteeOf(city),
    dia_danh: city.cityPlace,
    ngay_ban_hanh: longDate(dated),
    so: number ?? blankNumber,
    ky_hieu_don_vi: unbroken(city.officeSymbol),
    quyen_han_ky: signature(paper, signs, city).map((dong) => ({ dong })),
    lien_he: contact ? contactWords(contact) : '',
    nguoi_ky: signs,
  }
}

/**
 * The last paragraph of a letter, and whom to ask under it where the city has said so: what is last ends with the mark of the
 * end. @param text without its full stop
 */
export const lastWords = (text: string): Block[] => [
  { text: `${text}{#lien_he}.{/}{^lien_he}./.{/}` },
  { text: '{#lien_he}' },
  { text: 'Thông tin chi tiết liên hệ: {lien_he}./.' },
  { text: '{/}' },
]

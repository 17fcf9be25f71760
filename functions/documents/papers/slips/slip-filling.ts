import type { ExtensionPreparation } from '../../../directives/requests/commands.ts'
import { namedIn } from '../../../figures/letters/letter.ts'
import { shortNameOf } from '../../../organisation/settings/paper-names.ts'
import { signerNamed } from '../../../organisation/settings/signers.ts'
import { daysBetween, type LocalDate } from '../../../shared/dates/dates.ts'
import { numberWords } from '../../../shared/number-words.ts'
import { aboutWords, clause, type DecidedExtension, sourceWords } from '../extensions/extension-filling.ts'
import { figureFilling, periodFilling } from '../figures/figure-filling.ts'
import type { PrintedFigures } from '../figures/figure-words.ts'
import type { FiguresOfDay } from '../figures/letter-filling.ts'
import { levelWords } from '../figures/level-words.ts'
import { nameOf } from '../figures/named-filling.ts'
import type { Filling } from '../templates/fields.ts'
import { type Drafting, formFilling } from '../templates/form-fields.ts'
import { shortDate, unbroken } from '../vietnamese.ts'
import type { slipFields } from './slip-template.ts'

/** A request for an extension that the Office has prepared. */
export interface PreparedExtension extends Omit<DecidedExtension, 'decision' | 'previousDueOn'> {
  readonly dueOn: LocalDate
  readonly extensions: number
  readonly preparation: ExtensionPreparation
}

type Slip = Filling<typeof slipFields>

const matterOf = (prepared: PreparedExtension): string => {
  const { task, directive, departmentName, request, dueOn, extensions } = prepared
  const about = aboutWords(directive.abstract)
  const original = task.originalDueOn
  const was = original && original !== dueOn ? ` (thời hạn giao ban đầu: ngày ${shortDate(original)})` : ''
  const often = extensions > 0 ? `, đã gia hạn ${numberWords(extensions)} lần` : ''
  return `${departmentName} được giao chủ trì nhiệm vụ “${task.title}” (mã số ${unbroken(task.id)}) tại ${sourceWords(directive)}${about && ` về ${about}`}, thời hạn hoàn thành ngày ${shortDate(dueOn)}${was}${often}. Ngày ${shortDate(request.askedOn)}, đơn vị báo cáo chưa hoàn thành và đề nghị gia hạn đến ngày ${shortDate(request.proposedDueOn)}`
}

const proposalOf = ({ preparation, dueOn }: PreparedExtension): string => {
  if (preparation.recommendation === 'refuse')
    return `Không gia hạn, giữ thời hạn ngày ${shortDate(dueOn)}. Lý do: ${clause(preparation.note)}`
  const days = numberWords(daysBetween(dueOn, preparation.dueOn))
  const cause =
    preparation.objectiveCause === undefined
      ? ''
      : preparation.objectiveCause
        ? '; xác nhận nguyên nhân khách quan'
        : '; không xác nhận nguyên nhân khách quan'
  const note = preparation.note ? `. ${clause(preparation.note)}` : ''
  return `Đồng ý gia hạn đến hết ngày ${shortDate(preparation.dueOn)}, tăng ${days} ngày${cause}${note}`
}

/** The slip that submits the draft of a decision on an extension. */
export const extensionSlipFilling = (prepared: PreparedExtension, drafting: Drafting): Slip => {
  const isRefusal = prepared.preparation.recommendation === 'refuse'
  const place = shortNameOf(drafting.city)
  return {
    ...formFilling('report', drafting),
    nguoi_duyet: `Chủ tịch, các Phó Chủ tịch UBND ${place}`,
    ve_viec: `${isRefusal ? 'không ' : ''}gia hạn thời hạn hoàn thành nhiệm vụ được giao`,
    tom_tat: matterOf(prepared),
    ly_do: `Theo báo cáo của đơn vị, nguyên nhân chưa hoàn thành: “${clause(prepared.request.cause)}”; phương án xử lý: “${clause(prepared.request.plan)}”`,
    de_xuat: proposalOf(prepared),
    du_thao: isRefusal ? 'dự thảo Công văn không gia hạn' : 'dự thảo Quyết định gia hạn',
  }
}

const officeOf = {
  chairman: 'Chủ tịch',
  'acting-chairman': 'Quyền Chủ tịch',
  'vice-chairman': 'Phó Chủ tịch',
} as const

/** Who is to sign the letter, as one is addressed; who signs it by order is of the Office itself. */
const approverOf = ({ city, signer = city.letterSigner }: Drafting): string => {
  const place = shortNameOf(city)
  const listed = signerNamed(city.signers, signer)
  const office = Object.entries(officeOf).find(([position]) => position === listed?.position)?.[1]
  return office ? `${office} UBND ${place} ${signer}` : `Chủ tịch, các Phó Chủ tịch UBND ${place}`
}

const namedWords = (figures: PrintedFigures, day: FiguresOfDay): string =>
  namedIn(figures.departments)
    .map(({ level, departments }) => {
      const names = departments.map(({ code }) => nameOf(day.departments, code)).join(', ')
      return `${levelWords[level].toLocaleLowerCase('vi')}: ${names}`
    })
    .join('; ')

/** The slip that submits the draft of the letter of a period, with the figures of the letter. */
export const letterSlipFilling = (figures: PrintedFigures, day: FiguresOfDay, drafting: Drafting): Slip => {
  const { trong_ky, thoi_diem, cach_tinh, bo_tieu_chi, ky } = periodFilling(day, drafting.city)
  const { giao, hoan_thanh, qua_han, ty_le_hoan_thanh } = figureFilling(figures.city)
  const named = namedWords(figures, day)
  const { signer: _, ...ofOffice } = drafting
  const place = shortNameOf(drafting.city)
  return {
    ...formFilling('report', ofOffice),
    nguoi_duyet: approverOf(drafting),
    ve_viec: `ban hành công văn kết quả thực hiện nhiệm vụ ${ky}`,
    tom_tat: `Các cơ quan, đơn vị được giao ${giao} nhiệm vụ ${trong_ky}, ${thoi_diem}${cach_tinh && ` (${cach_tinh})`}; đã hoàn thành ${hoan_thanh} nhiệm vụ${ty_le_hoan_thanh && `, đạt ${ty_le_hoan_thanh}%`}; quá hạn chưa hoàn thành ${qua_han} nhiệm vụ`,
    ly_do: `Tiêu chí của ${bo_tieu_chi}, tính trên số nhiệm vụ được giao`,
    de_xuat: named
      ? `Ký ban hành công văn của UBND ${place} gửi các cơ quan, đơn vị, trong đó ${named}`
      : `Ký ban hành công văn của UBND ${place} gửi các cơ quan, đơn vị; không có đơn vị nào thuộc diện nêu tên`,
    du_thao: 'dự thảo Công văn và Phụ lục kết quả của từng cơ quan, đơn vị',
  }
}

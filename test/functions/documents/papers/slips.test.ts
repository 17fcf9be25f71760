import { describe, expect, test } from 'vitest'
import {
  extensionSlipFilling,
  letterSlipFilling,
  type PreparedExtension,
} from '../../../../functions/documents/papers/slips/slip-filling.ts'
import { elements, partsOf, wordText } from '../sheets/parts.ts'
import { day, drafting, figuresBy } from './july.ts'
import { written } from './written.ts'

const prepared: PreparedExtension = {
  task: { id: 'SXD-2021-k3f9x2m8q1ab', title: 'Giải phóng mặt bằng', originalDueOn: '2021-06-15' },
  directive: {
    kind: 'official-letter',
    number: '3120',
    symbol: 'UBND-ĐTĐT',
    issuedOn: '2021-05-20',
    issuer: 'UBND thành phố Đà Nẵng',
    abstract: 'V/v tiến độ công trình',
  },
  departmentName: 'Sở Xây dựng',
  request: {
    askedOn: '2021-07-14',
    cause: 'Chưa có ý kiến của Bộ Xây dựng.',
    plan: 'Làm việc với Bộ',
    proposedDueOn: '2021-08-31',
  },
  dueOn: '2021-07-15',
  extensions: 1,
  preparation: { recommendation: 'approve', dueOn: '2021-08-25', objectiveCause: true, note: 'Lần cuối.' },
}

describe('the slip that submits a decision on an extension', () => {
  test('tells the matter, the reason, what is proposed and the draft that goes with it', async () => {
    const { texts, all, head } = await written('slip', extensionSlipFilling(prepared, drafting))
    expect(head[2]).toMatch(/^Số:\s+\/PTr-VP$/)
    expect(texts).toContain('PHIẾU TRÌNH')
    expect(all).toContain('Kính gửi: Chủ tịch, các Phó Chủ tịch UBND thành phố')
    expect(all).toContain(
      'Sở Xây dựng được giao chủ trì nhiệm vụ “Giải phóng mặt bằng” (mã số SXD-2021-k3f9x2m8q1ab) tại Công văn số 3120/UBND-ĐTĐT ngày 20 tháng 5 năm 2021 của UBND thành phố Đà Nẵng về việc tiến độ công trình, thời hạn hoàn thành ngày 15/7/2021 (thời hạn giao ban đầu: ngày 15/6/2021), đã gia hạn 1 lần.',
    )
    expect(all).toContain('nguyên nhân chưa hoàn thành: “Chưa có ý kiến của Bộ Xây dựng”;')
    expect(all).toContain(
      'Đồng ý gia hạn đến hết ngày 25/8/2021, tăng 41 ngày; xác nhận nguyên nhân khách quan. Lần cuối.',
    )
    expect(texts).toContain('3. Đề xuất của Văn phòng')
    expect(all).toContain('Kèm theo: dự thảo Quyết định gia hạn.')
  })

  test('leaves lines for the leader’s opinion, up to the margin and all on the page of the signature', async () => {
    const { bytes } = await written('slip', extensionSlipFilling(prepared, drafting))
    const paragraphs = elements(partsOf(bytes)['word/document.xml'] ?? '', 'w:p')
    const place = paragraphs.findIndex((xml) => wordText(xml).startsWith('Ý KIẾN CỦA LÃNH ĐẠO'))
    const [heading = '', ...lines] = paragraphs.slice(place, place + 4)
    expect(wordText(lines.at(-1) ?? '')).toMatch(/^Ngày …… tháng …… năm ……, ký tên:/)
    for (const xml of [heading, ...lines]) expect(xml).toContain('<w:keepNext/>')
    for (const xml of lines) expect(xml).toMatch(/w:leader="dot".*<w:tab\/>/s)
    expect(wordText(lines.join(''))).not.toContain('…………')
  })

  test('of a refusal says why, and goes with the letter', async () => {
    const preparation = { recommendation: 'refuse', note: 'Đã gia hạn hai lần.' } as const
    const { all } = await written('slip', extensionSlipFilling({ ...prepared, preparation }, drafting))
    expect(all).toContain('Về việc không gia hạn thời hạn')
    expect(all).toContain('Không gia hạn, giữ thời hạn ngày 15/7/2021. Lý do: Đã gia hạn hai lần.')
    expect(all).toContain('Kèm theo: dự thảo Công văn không gia hạn.')
  })
})

test('the slip that submits the letter of a period has its figures and whom it names', async () => {
  const figures = figuresBy()
  const { all, end } = await written('slip', letterSlipFilling(figures, day, drafting))
  const { assigned, done, openOverdue } = figures.city.counts
  const number = (count: number) => count.toLocaleString('vi-VN')
  expect(all).toContain(`được giao ${number(assigned)} nhiệm vụ`)
  expect(all).toContain(`đã hoàn thành ${number(done)} nhiệm vụ`)
  expect(all).toContain(`quá hạn chưa hoàn thành ${number(openOverdue)} nhiệm vụ.`)
  expect(all).toContain('Tiêu chí của Công văn số 4651/UBND-KSTT ngày 26 tháng 7 năm 2021')
  expect(all).toMatch(/trong đó biểu dương: Sở /)
  expect(end[1]).toMatch(/CHÁNH VĂN PHÒNG/)
})

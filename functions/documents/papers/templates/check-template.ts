import { BadRequest, fieldError } from '../../../platform/problems/problem-answer.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { exampleOf, type Field } from './fields.ts'
import { filledTemplate } from './filled-template.ts'
import { maxTemplateBytes, paragraphsOfTemplate } from './template-file.ts'
import { type Fault, faultsOf } from './template-marks.ts'
import { templateFaulty, templateTooBig } from './template-problems.ts'

/** What each fault is called and what to do about it. */
const words: Readonly<Record<Fault['code'] | 'not-filled', { readonly vi: string; readonly en: string }>> = {
  'brace-alone': {
    vi: 'Dấu { hoặc } không có cặp, trong đoạn “{where}”. Mỗi trường viết trọn trong một đoạn: {ten_truong}.',
    en: 'A brace without its pair in “{where}”. A field stands in one paragraph: {ten_truong}.',
  },
  'unknown-field': {
    vi: 'Không có trường {written}, trong đoạn “{where}”. {meant}Xem danh sách trường và sửa tên.',
    en: 'There is no field {written}, in “{where}”. {meant}Look at the list of fields and put the name right.',
  },
  'field-of-a-list': {
    vi: 'Trường {written} chỉ dùng bên trong {name}…{/}, trong đoạn “{where}”. Đưa vào đúng chỗ hoặc bỏ đi.',
    en: 'The field {written} stands inside {name}…{/} only, in “{where}”. Move it there or take it out.',
  },
  'field-of-the-whole': {
    vi: 'Trường {written} là số của toàn văn bản, không dùng trong từng dòng của {#{name}}, trong đoạn “{where}”. Dùng trường của dòng đó hoặc chuyển ra ngoài.',
    en: 'The field {written} is of the whole paper and never of a row of {#{name}}, in “{where}”. Use the row’s own field, or move it out.',
  },
  'list-as-text': {
    vi: '{written} là danh sách hoặc phần, viết {#{name}}…{/} thay cho {written}, trong đoạn “{where}”.',
    en: '{written} is a list or a part: write {#{name}}…{/}, in “{where}”.',
  },
  'condition-as-text': {
    vi: '{written} là điều kiện, viết {#{name}}…{/} hoặc {^{name}}…{/} thay cho {written}, trong đoạn “{where}”.',
    en: '{written} is a condition: write {#{name}}…{/} or {^{name}}…{/}, in “{where}”.',
  },
  'never-opened': {
    vi: '{written} đóng một phần chưa mở, trong đoạn “{where}”. Thêm {#…} ở trước hoặc bỏ dấu đóng.',
    en: '{written} closes what was never opened, in “{where}”. Add {#…} before it, or take it out.',
  },
  'closed-by-another': {
    vi: '{written} không đóng đúng phần đang mở {#{name}}, trong đoạn “{where}”. Viết {/} hoặc {/{name}}.',
    en: '{written} does not close {#{name}}, which is open, in “{where}”. Write {/} or {/{name}}.',
  },
  'never-closed': {
    vi: '{written} mở mà không đóng, trong đoạn “{where}”. Thêm {/} ở cuối phần đó.',
    en: '{written} is opened and never closed, in “{where}”. Add {/} where it ends.',
  },
  'in-and-out-of-a-table': {
    vi: '{#{name}} mở và đóng phải cùng ở trong một bảng hoặc cùng ở ngoài bảng; dấu đóng ở đoạn “{where}”.',
    en: '{#{name}} has to open and close in the same table, or both outside of tables; it closes in “{where}”.',
  },
  'missing-field': {
    vi: 'Mẫu thiếu trường bắt buộc {written}: {says}. Thêm vào chỗ thích hợp.',
    en: 'The template lacks {written}: {saysEn}. Add it where it belongs.',
  },
  'not-filled': {
    vi: 'Không điền thử được mẫu ({why}). Hãy bắt đầu lại từ mẫu tải xuống ở đây.',
    en: 'The template could not be filled for a trial ({why}). Begin again with the one from here.',
  },
}

const filledIn = (pattern: string, facts: Fault['facts']): string =>
  pattern.replace(/\{(\w+)\}/g, (blank, name: string) => facts[name] ?? blank)

const errorOf = (code: keyof typeof words, facts: Fault['facts'], place: number) => {
  const { vi, en } = words[code]
  const meant = (said: (name: string) => string) =>
    facts.meant === undefined ? facts : { ...facts, meant: facts.meant && said(facts.meant) }
  const text = {
    vi: filledIn(
      vi,
      meant((name) => `Có phải ${name}? `),
    ),
    en: filledIn(
      en,
      meant((name) => `Is it ${name}? `),
    ),
  }
  return { ...fieldError(['file', place], code, {}), ...text }
}

/** As many as one goes through at a time. */
const maxFaults = 50

/**
 * Whether a file can be the template of a kind of paper: read, its words looked through, and filled with the examples.
 * @throws Refused template-too-big, template-unusable; BadRequest template-faulty with each fault in words
 */
export const requireTemplate = (file: Uint8Array, fields: readonly Field[]): void => {
  if (file.length > maxTemplateBytes) throw new Refused(templateTooBig, { max: maxTemplateBytes / 1024 })
  const faults = faultsOf(paragraphsOfTemplate(file), fields)
  if (faults.length > 0)
    throw new BadRequest(
      templateFaulty,
      faults.slice(0, maxFaults).map(({ code, facts }, place) => errorOf(code, facts, place)),
    )
  try {
    filledTemplate(file, exampleOf(fields))
  } catch (error) {
    // What the library says is for whoever looks into it: everything a person can put right was told before.
    const why = error instanceof Error ? error.message.slice(0, 120) : ''
    throw new BadRequest(templateFaulty, [errorOf('not-filled', { why }, 0)])
  }
}

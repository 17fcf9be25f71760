/** What leads to a new draft; by itself, as the page of figures loads nothing else of it. */
const vi = {
  add: 'Lập dự thảo trình ký',
  byFigures: 'Nêu tên các đơn vị theo đúng số liệu và tiêu chí đang xem.',
}

const en = {
  add: 'Draft a paper to be signed',
  byFigures: 'It names the departments by the figures and rules shown here.',
} satisfies typeof vi

export const draftTexts = { vi, en }

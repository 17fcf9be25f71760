/** The columns of a table of tasks. */
export type TaskColumn =
  | 'title'
  | 'lead'
  | 'coordinating'
  | 'deadline'
  | 'urgency'
  | 'starred'
  | 'information'
  | 'until'

const body =
  '(?:(?:(?:cac )?(?:don vi|co quan|co quan don vi|don vi co quan|dv|cq|nguoi|dia phuong|so(?: ban)? nganh(?: dia phuong)?|co quan dia phuong|don vi dia phuong))(?: (?:ca nhan|bo phan))?)'

/** What columns beside the work are about. */
const notWork =
  'don vi|co quan|nguoi|lanh dao|thoi|han|tien do|ket qua|tinh hinh|ghi chu|kinh phi|phan cong|trach nhiem|san pham|so|ma|linh vuc|van ban|ly do|khoi luong|phoi hop'

/** What offices write above their columns. */
const headings: readonly (readonly [RegExp, TaskColumn])[] = [
  [
    RegExp(
      `^(?!.*(?:${notWork})(?: |$))(?:[a-z]+ ){0,4}(?:nhiem vu|cong viec|noi dung|hoat dong|de an|dau viec|viec|kien nghi)(?: [a-z]+){0,6}$|^(?:task|content|title)$`,
    ),
    'title',
  ],
  [
    RegExp(
      `^(?:ten )?${body}?(?: ?(?:duoc giao|duoc phan cong|nhiem vu|chu tri|chu tri phoi hop|thuc hien|dau moi|soan thao|chuan bi|trinh|tham muu|chiu trach nhiem|phu trach|nhan viec|chinh|xu ly|giai quyet|tra loi))*$|^(?:phan cong|trach nhiem|(?:ai|don vi nao) lam|giao)(?: thuc hien| cho)?$|^${body} bao cao$|^lead(?: department)?$`,
    ),
    'lead',
  ],
  [RegExp(`^${body}? ?(?:cung )?phoi hop(?: thuc hien)?$|^coordinating(?: departments?)?$`), 'coordinating'],
  [
    RegExp(
      `^${body}? ?(?:nhan )?(?:de )?biet$|^noi nhan(?: de biet)?$|^(?:for information|informed(?: departments?)?)$`,
    ),
    'information',
  ],
  [
    /^(?:thoi han|han|thoi gian|thoi diem|tien do|moc|lo trinh)(?! (?:cu(?! the)|ban dau|truoc day|bat dau|khoi cong|giao|nhan|con lai|da|den nay|bao hanh|gia han|hien tai|dat duoc|lam viec|su dung))(?: [a-z]+){0,8}$|^(?:ngay )?hoan thanh(?: truoc(?: ngay)?)?$|^(?:xong|lam xong) (?:khi nao|truoc(?: ngay)?|ngay nao)$|^ngay (?:den han|het han)$|^(?:gia han|lui|dieu chinh)(?: thoi han| thoi gian)? (?:den|sang)(?: ngay)?$|^(?:deadline|due(?: date)?)$/,
    'deadline',
  ],
  [/^(?:giao )?den(?: het)? ngay$|^until$/, 'until'],
  [/^(?:muc )?(?:do )?khan$|^urgency$/, 'urgency'],
  [/^(?:gan |danh dau )?sao$|^star(?:red)?$/, 'starred'],
]

/** The column that a heading names, said without marks and signs; undefined where it names none. */
export const columnOfHeading = (words: string): TaskColumn | undefined =>
  words ? headings.find(([form]) => form.test(words))?.[1] : undefined

export type Columns = readonly (TaskColumn | undefined)[]

/** Of several columns with days the one that counts: what was moved before what was given first, an end before the time of the work. */
const deadlineRanks = [
  /(?:^| )(?:moi|dieu chinh|gia han|lui|de nghi)(?: |$)/,
  /(?:^| )(?:han|hoan thanh)(?: |$)/,
]

const columnOfDeadline = (headings: readonly string[], columns: Columns): number => {
  const places = columns.flatMap((column, place) => (column === 'deadline' ? [place] : []))
  for (const form of deadlineRanks) {
    const found = places.find((place) => form.test(headings[place] ?? ''))
    if (found !== undefined && places.length > 1) return found
  }
  return places[0] ?? -1
}

/** No name of any work: numbers, codes, what is said of the work beside it. */
const besideWork = new RegExp(`^(?:s?tt|no|so(?: tt)?|)$|(?:^| )(?:${notWork})(?: |$)`)

/** "Tên đề án, văn bản": what is called by a name there is to be made. */
const calledWork = /^ten (?!don vi|co quan|nguoi|lanh dao)/

/**
 * The columns of a table of tasks by its headings, said without marks and signs; undefined where they name no work or
 * nobody who does it. Work that is headed by another word ("Công trình", "Ý kiến chỉ đạo") is the first column that
 * nothing else is told in.
 */
export const columnsOfHeadings = (headings: readonly string[]): Columns | undefined => {
  const named = headings.map(columnOfHeading)
  if (!named.includes('lead')) return undefined
  const title = named.includes('title')
    ? named.indexOf('title')
    : named.includes('deadline')
      ? headings.findIndex(
          (words, place) => named[place] === undefined && (calledWork.test(words) || !besideWork.test(words)),
        )
      : -1
  if (title < 0) return undefined
  const deadline = columnOfDeadline(headings, named)
  return named.map((column, place) => {
    if (place === title) return 'title'
    return column === 'title' || (column === 'deadline' && place !== deadline) ? undefined : column
  })
}

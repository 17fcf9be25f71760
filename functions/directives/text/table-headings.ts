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

const body = '(?:(?:don vi|co quan|co quan don vi|don vi co quan|nguoi)(?: (?:ca nhan|bo phan))?)'

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
      `^(?:ten )?${body}?(?: ?(?:duoc giao|chu tri|chu tri phoi hop|thuc hien|dau moi|soan thao|chuan bi|trinh|tham muu|chiu trach nhiem|phu trach|nhan viec|chinh|xu ly|giai quyet|tra loi))*$|^(?:phan cong|trach nhiem|(?:ai|don vi nao) lam|giao)(?: thuc hien| cho)?$|^lead(?: department)?$`,
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
    /^(?:thoi han|han|thoi gian|tien do)(?! (?:bat dau|khoi cong|giao|nhan|con lai|da|den nay|bao hanh|gia han|hien tai|dat duoc|lam viec|su dung))(?: [a-z]+){0,8}$|^(?:ngay )?hoan thanh(?: truoc(?: ngay)?)?$|^(?:xong|lam xong) (?:khi nao|truoc(?: ngay)?|ngay nao)$|^ngay (?:den han|het han)$|^(?:deadline|due(?: date)?)$/,
    'deadline',
  ],
  [/^(?:giao )?den(?: het)? ngay$|^until$/, 'until'],
  [/^(?:muc )?(?:do )?khan$|^urgency$/, 'urgency'],
  [/^(?:gan |danh dau )?sao$|^star(?:red)?$/, 'starred'],
]

/** The column that a heading names, said without marks and signs; undefined where it names none. */
export const columnOfHeading = (words: string): TaskColumn | undefined =>
  words ? headings.find(([form]) => form.test(words))?.[1] : undefined

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

/** What offices write above their columns. */
const headings: readonly (readonly [RegExp, TaskColumn])[] = [
  [
    /^(?:ten |cac |noi dung |danh muc )*(?:nhiem vu|cong viec|noi dung|hoat dong|de an|dau viec|viec|kien nghi)(?: (?:cong viec|nhiem vu|giai phap|duoc giao|giao|can lam|phai lam|chi dao|ket luan|y kien|cu the|can|thuc hien|trien khai|chu yeu|trong tam|kien nghi|cua (?:cu tri|doanh nghiep|nguoi dan)))*$|^(?:task|content|title)$/,
    'title',
  ],
  [
    RegExp(
      `^${body}?(?: ?(?:duoc giao|chu tri|chu tri phoi hop|thuc hien|dau moi|soan thao|chuan bi|trinh|tham muu|chiu trach nhiem|phu trach|nhan viec|chinh|xu ly|giai quyet|tra loi))*$|^(?:phan cong|trach nhiem|(?:ai|don vi nao) lam|giao)(?: thuc hien| cho)?$|^lead(?: department)?$`,
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
    /^(?:thoi han|han|thoi gian|tien do)(?: (?:hoan thanh|thuc hien|bao cao|xu ly|cuoi|trinh|gui|trien khai|tra loi|ket thuc|du kien))*(?: (?:ubnd|uy ban nhan dan|hdnd)(?: \w+){0,3})?$|^(?:ngay )?hoan thanh(?: truoc(?: ngay)?)?$|^(?:xong|lam xong) (?:khi nao|truoc(?: ngay)?|ngay nao)$|^ngay (?:den han|het han)$|^(?:deadline|due(?: date)?)$/,
    'deadline',
  ],
  [/^(?:giao )?den(?: het)? ngay$|^until$/, 'until'],
  [/^(?:muc )?(?:do )?khan$|^urgency$/, 'urgency'],
  [/^(?:gan |danh dau )?sao$|^star(?:red)?$/, 'starred'],
]

/** The column that a heading names, said without marks and signs; undefined where it names none. */
export const columnOfHeading = (words: string): TaskColumn | undefined =>
  words ? headings.find(([form]) => form.test(words))?.[1] : undefined

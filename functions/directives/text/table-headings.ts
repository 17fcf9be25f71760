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

const body = '(?:don vi|co quan|co quan don vi|don vi co quan)'

/** What offices write above their columns. */
const headings: readonly (readonly [RegExp, TaskColumn])[] = [
  [
    /^(?:ten |cac |noi dung )*(?:nhiem vu|cong viec|noi dung|hoat dong|de an|dau viec|kien nghi)(?: (?:cong viec|nhiem vu|giai phap|duoc giao|giao|chi dao|cu the|thuc hien|chu yeu|trong tam|kien nghi|cua (?:cu tri|doanh nghiep|nguoi dan)))*$|^(?:task|content|title)$/,
    'title',
  ],
  [
    RegExp(
      `^${body}?(?: ?(?:duoc giao|chu tri|chu tri phoi hop|thuc hien|dau moi|soan thao|chuan bi|trinh|tham muu|chiu trach nhiem|chinh|xu ly|giai quyet|tra loi))*$|^(?:phan cong|trach nhiem|${body} phu trach)(?: thuc hien)?$|^lead(?: department)?$`,
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
    /^(?:thoi han|han|thoi gian|tien do)(?: (?:hoan thanh|thuc hien|bao cao|xu ly|cuoi|trinh|gui|trien khai|tra loi|ket thuc|du kien))*(?: (?:ubnd|uy ban nhan dan|hdnd)(?: \w+){0,3})?$|^(?:ngay )?hoan thanh$|^(?:deadline|due(?: date)?)$/,
    'deadline',
  ],
  [/^(?:giao )?den(?: het)? ngay$|^until$/, 'until'],
  [/^(?:muc )?(?:do )?khan$|^urgency$/, 'urgency'],
  [/^(?:gan |danh dau )?sao$|^star(?:red)?$/, 'starred'],
]

/** The column that a heading names, said without marks and signs; undefined where it names none. */
export const columnOfHeading = (words: string): TaskColumn | undefined =>
  words ? headings.find(([form]) => form.test(words))?.[1] : undefined

import { fold } from '../../../shared/folded-text.ts'

/** The things that headings of such lists speak of, whatever words they take for them. */
const phrases = {
  count: ['stt', 'tt', 'so tt', 'so thu tu', 'thu tu', 'no'],
  number: ['so', 'so hieu', 'ma so', 'so van ban'],
  symbol: ['ky hieu'],
  day: ['ngay', 'ngay gio'],
  'whole-day': ['ngay thang', 'ngay thang nam', 'ngay thang van ban'],
  issue: ['ban hanh', 'phat hanh', 'issued', 'date of issue'],
  sign: ['ky', 'ky ban hanh', 'signer', 'nguoi ky'],
  kind: ['loai', 'the loai', 'hinh thuc', 'kind'],
  document: ['van ban', 'cong van', 'van ban di', 'can cu', 'directive'],
  body: [
    'don vi',
    'co quan',
    'so nganh',
    'so ban nganh',
    'cac so ban nganh',
    'so nganh dia phuong',
    'to chuc',
    'dia phuong',
    'phong ban',
    'co quan don vi',
    'department',
    'body',
  ],
  place: ['noi'],
  person: ['nguoi', 'can bo', 'chuyen vien', 'cong chuc', 'ho ten', 'ho va ten', 'lanh dao', 'truong phong'],
  lead: ['chu tri', 'dau moi', 'chiu trach nhiem', 'chiu trach nhiem chinh', 'phu trach', 'lead'],
  do: ['thuc hien', 'xu ly', 'giai quyet', 'tham muu', 'trien khai', 'can thuc hien', 'phai thuc hien'],
  help: ['phoi hop', 'cung phoi hop', 'cung thuc hien', 'coordinating', 'coordinating departments'],
  inform: ['de biet', 'nhan de biet', 'thong bao', 'for information'],
  task: ['nhiem vu', 'cong viec', 'dau viec', 'viec', 'task', 'title'],
  content: ['noi dung', 'content', 'noi dung chi tiet'],
  order: ['chi dao', 'y kien chi dao', 'y kien', 'yeu cau', 'ket luan'],
  give: ['giao', 'giao viec', 'phan cong', 'assigned', 'chuyen'],
  given: ['duoc giao', 'duoc phan cong', 'nhan', 'tiep nhan', 'nhan viec'],
  limit: [
    'thoi han',
    'han',
    'han chot',
    'han cuoi',
    'han dinh',
    'thoi han cuoi',
    'ky han',
    'het han',
    'deadline',
    'due',
    'due date',
  ],
  time: ['thoi gian', 'moc thoi gian', 'thoi diem'],
  progress: ['tien do'],
  finish: ['hoan thanh', 'phai hoan thanh', 'hoan tat', 'ket thuc', 'phai xong', 'xong'],
  report: ['bao cao', 'tra loi', 'trinh', 'gui bao cao', 'nop', 'ket qua bao cao'],
  plan: [
    'ke hoach',
    'theo ke hoach',
    'du kien',
    'quy dinh',
    'theo quy dinh',
    'theo yeu cau',
    'duoc duyet',
    'de ra',
  ],
  actual: [
    'thuc te',
    'ket qua',
    'tinh hinh',
    'trang thai',
    'hien trang',
    'da',
    'danh gia',
    'tinh trang',
    'ty le',
    'qua han',
    'tre han',
    'con lai',
    'so ngay',
    'dung han',
    'cham',
  ],
  extended: ['gia han', 'duoc gia han', 'da gia han', 'xin gia han'],
  abstract: ['trich yeu', 've viec', 'v v', 'tieu de', 'abstract', 'subject'],
  urgent: ['khan', 'do khan', 'muc do khan', 'muc khan', 'urgency', 'urgent'],
  secret: ['mat', 'do mat', 'muc do mat', 'muc mat', 'bao mat', 'secrecy'],
  star: ['sao', 'gan sao', 'danh dau sao', 'star', 'starred'],
  until: ['den ngay', 'den het ngay', 'het ngay', 'until'],
  name: ['ten'],
  giver: [
    'ubnd',
    'uy ban nhan dan',
    'thanh pho',
    'chu tich',
    'lanh dao ubnd',
    'lanh dao thanh pho',
    'van phong',
    'tinh',
  ],
  note: ['ghi chu', 'note'],
  start: ['bat dau', 'khoi dau', 'khoi cong', 'tu ngay'],
  arrival: ['so den', 'ngay den', 'so van ban den', 'van ban den'],
  before: ['truoc', 'truoc ngay', 'cham nhat', 'muon nhat'],
} as const

export type Notion = keyof typeof phrases

/** Words that say nothing of what a column is. */
const fillers = new Set(
  'cua cac theo duoc do tai nay cho voi va phai can ve trong den vao la hoac the on of and for muc chinh cuoi dang moi cu chi tiet tam yeu chu'.split(
    ' ',
  ),
)

/** What offices shorten, each as a word of its own. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dv: 'don vi',
    dvi: 'don vi',
    cq: 'co quan',
    cqdv: 'co quan don vi',
    nv: 'nhiem vu',
    vb: 'van ban',
    vbcd: 'van ban chi dao',
    cv: 'cong van',
    th: 'thuc hien',
    ht: 'hoan thanh',
    hthanh: 'hoan thanh',
    tg: 'thoi gian',
    tgian: 'thoi gian',
    tgth: 'thoi gian thuc hien',
    tght: 'thoi gian hoan thanh',
    thht: 'thoi han hoan thanh',
    td: 'tien do',
    ct: 'chu tri',
    ctri: 'chu tri',
    dvct: 'don vi chu tri',
    cqct: 'co quan chu tri',
    dvth: 'don vi thuc hien',
    cqth: 'co quan thuc hien',
    ph: 'phoi hop',
    phop: 'phoi hop',
    dvph: 'don vi phoi hop',
    cqph: 'co quan phoi hop',
    bh: 'ban hanh',
    cqbh: 'co quan ban hanh',
    skh: 'so ky hieu',
    kh: 'ke hoach',
    khieu: 'ky hieu',
    nd: 'noi dung',
    ndcv: 'noi dung cong viec',
    ndnv: 'noi dung nhiem vu',
    kq: 'ket qua',
    bc: 'bao cao',
    xl: 'xu ly',
    yc: 'yeu cau',
    kl: 'ket luan',
    ty: 'trich yeu',
    tp: 'thanh pho',
    ub: 'ubnd',
    ld: 'lanh dao',
  }),
)

/** Where a shortening means something else beside another word. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/\bth (?=hoan thanh|ht|bao cao|bc|xu ly|xl)/g, 'thoi han '],
  [/(?<=\b(?:so|va) )kh\b/g, 'ky hieu'],
  [/\b(noi dung|nd|ten|thuc hien|giao) cv\b/g, '$1 cong viec'],
  [/\bso hieu\b/g, 'so ky hieu'],
]

const notions = new Map<string, Notion>(
  (Object.keys(phrases) as Notion[]).flatMap((notion) =>
    phrases[notion].map((words) => [words, notion] as const),
  ),
)
const longest = Math.max(...[...notions.keys()].map((words) => words.split(' ').length))

export interface HeadingWords {
  readonly notions: ReadonlySet<Notion>
  /** Words that are in no list here. */
  readonly unknown: readonly string[]
}

/** Signs that do not part two things. */
const together: readonly (readonly [RegExp, string])[] = [
  [/\bngay ?[,/-] ?thang(?: ?[,/-] ?nam)?/g, 'ngay thang'],
  [/\bso ?[,/] ?(?:ban ?[,/] ?)?nganh/g, 'so nganh'],
  [/\bv ?\/ ?v\b/g, 'v v'],
]

const rewritten = (text: string, forms: readonly (readonly [RegExp, string])[]): string =>
  forms.reduce((words, [form, whole]) => words.replace(form, whole), text)

/** A heading cut where its signs and lines are: "Số, ngày" is two things, "số ngày" is one. */
const piecesOf = (heading: string): string[] =>
  // A line break inside a heading is as often one of its phrase as one between two.
  rewritten(
    fold(heading.slice(0, 200))
      .replace(/\([^)]*\)/g, ' ')
      .replace(/\s+/g, ' '),
    together,
  )
    .split(/[^\p{L}\p{N} ]+/u)
    .map((piece) => piece.trim())
    .filter(Boolean)

const expanded = (piece: string): string[] =>
  rewritten(piece, pairs)
    .split(' ')
    .flatMap((word) => (abbreviations.get(word) ?? word).split(' '))

/** How many words from here on are one phrase, the longest there is. */
const phraseAt = (words: readonly string[], place: number): string | undefined => {
  for (let end = Math.min(words.length, place + longest); end > place; end -= 1) {
    const phrase = words.slice(place, end).join(' ')
    if (notions.has(phrase)) return phrase
  }
  return undefined
}

/** What a heading speaks of, in whatever order. */
export const headingWords = (heading: string): HeadingWords => {
  const found = new Set<Notion>()
  const unknown: string[] = []
  for (const words of piecesOf(heading).map(expanded))
    for (let place = 0; place < words.length; ) {
      const [word = ''] = words.slice(place)
      const phrase = phraseAt(words, place)
      const notion = notions.get(phrase ?? '')
      if (notion) found.add(notion)
      else if (!fillers.has(word) && !/^\d+$/.test(word)) unknown.push(word)
      place += phrase?.split(' ').length ?? 1
    }
  return { notions: found, unknown }
}

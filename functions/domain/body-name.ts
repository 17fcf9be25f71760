/** How directives shorten the names of bodies. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/ủy ban nhân dân|uỷ ban nhân dân|ub(?= )/g, 'ubnd'],
  [/tp\.? ?/g, 'thành phố '],
  [/(?<!\p{L})ql(?!\p{L})/gu, 'quản lý'],
  [/(?<!\p{L})qlda(?!\p{L})/gu, 'quản lý dự án'],
  [/(?<!\p{L})cnc(?!\p{L})/gu, 'công nghệ cao'],
  [/(?<!\p{L})kcn(?!\p{L})/gu, 'khu công nghiệp'],
  [/(?<!\p{L})kkt(?!\p{L})/gu, 'khu kinh tế'],
  [/nn ?(?:&|và) ?ptnt/g, 'nông nghiệp và phát triển nông thôn'],
  [/(?<!\p{L})ptnt(?!\p{L})/gu, 'phát triển nông thôn'],
  [/nn ?(?:&|và) ?mt/g, 'nông nghiệp và môi trường'],
  [/tn ?(?:&|và) ?mt/g, 'tài nguyên và môi trường'],
  [/tt ?(?:&|và) ?tt/g, 'thông tin và truyền thông'],
  [/kh ?(?:&|và) ?cn/g, 'khoa học và công nghệ'],
  [/kh ?(?:&|và) ?đt/g, 'kế hoạch và đầu tư'],
  [/gd ?(?:&|và) ?đt/g, 'giáo dục và đào tạo'],
  [/vh ?(?:&|và) ?tt/g, 'văn hóa và thể thao'],
  [/lđ ?-? ?tb ?(?:&|và) ?xh/g, 'lao động thương binh và xã hội'],
  [/gtvt/g, 'giao thông vận tải'],
  [/hoà/g, 'hòa'],
  [/hoá/g, 'hóa'],
]

/** Another province's or city's body is never taken for the city's own of the same name. */
const ownCity = / thành phố(?: đà nẵng)?$/

/** One spelling for a body's name: short forms written out, the city itself and marks between words left out. */
export const bodyNameOf = (name: string): string =>
  shortForms
    .reduce((words, [form, whole]) => words.replace(form, whole), name.normalize('NFC').toLowerCase())
    .replace(ownCity, '')
    .replace(/[-–,.:&]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

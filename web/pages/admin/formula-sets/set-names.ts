/** What the sets that come with the product are called: by whose they are and what they divide by. A city's own go by their names. */
export const formulaSetNames = {
  vi: {
    'da-nang': 'Đà Nẵng: chia cho số được giao',
    'hai-phong': 'Hải Phòng: đúng hạn chia cho số hoàn thành',
    national: 'Chính phủ: chia cho số đến hạn',
  } as Readonly<Record<string, string>>,
  en: {
    'da-nang': 'Đà Nẵng: over assigned tasks',
    'hai-phong': 'Hải Phòng: on time over done',
    national: 'National: over tasks that were due',
  },
}

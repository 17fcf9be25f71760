const work = '(?: nao)?(?: (?:chu tri|thuc hien|dau moi|phu trach))*'
const lead = `(?: (?:don vi|co quan))?${work}`
const naming =
  '(?: (?:co|duoc|ro|xac dinh|phan cong|giao|bo tri|chi dinh|neu|ghi|thong nhat|quyet dinh|lua chon|bo sung))+'
const whoDecides =
  '(?: (?:y kien|chi dao|cua|lanh dao|pho chu tich|chu tich|thuong truc|ubnd|uy ban nhan dan|van phong|thanh pho|tinh|tp))*'

const noLead = new RegExp(
  [
    `(?:(?:don vi|co quan) (?:chu tri )?)?(?:hien |con |dang |se )*(?:chua|cho|khong)${whoDecides}${naming}${lead}(?: sau)?`,
    `(?:chua|cho) (?:don vi|co quan)${work}`,
    `(?:se )?(?:xac dinh|phan cong|giao|chi dinh|bo sung|thong bao)${lead} sau`,
    '(?:de )?trong',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
)

/**
 * Whether words without marks and signs say, where a lead should stand, that there is none yet: "chưa xác định", "chờ
 * phân công đơn vị chủ trì", or nothing at all.
 */
export const saysNoLead = (words: string): boolean => words === '' || noLead.test(words)

import type { Page } from 'playwright-core'
import { textTexts } from '../../../web/pages/directives/text/text-texts.ts'
import { go } from '../../browser/visiting/browser.ts'
import { press } from '../../browser/visiting/shown-city.ts'

/** The text of a conclusion, invented for the picture of the page that reads it. */
const conclusion = `UBND THÀNH PHỐ ĐÀ NẴNG
VĂN PHÒNG
Số: 512/TB-VP\tĐà Nẵng, ngày 20 tháng 7 năm 2021
THÔNG BÁO
Kết luận của Phó Chủ tịch UBND thành phố tại cuộc họp về nhà ở công nhân

Sau khi nghe Sở Xây dựng báo cáo, Phó Chủ tịch UBND thành phố kết luận như sau:
1. Về quỹ đất:
a) Giao Sở Tài nguyên và Môi trường chủ trì, phối hợp với Sở Xây dựng và các đơn vị liên quan rà soát quỹ đất xây nhà ở công nhân, báo cáo UBND thành phố trước ngày 16/8/2021.
b) Sở Tài chính bố trí kinh phí lập quy hoạch trong tháng 8/2021.
2. Giao Sở Xây dựng:
- Tổng hợp nhu cầu nhà ở của công nhân các khu công nghiệp.
- Công bố danh mục dự án kêu gọi đầu tư.
Các nội dung chưa nêu thời hạn hoàn thành trước ngày 30/9/2021.
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG
Trần Thị Hồng Hà`

export const readConclusion = async (page: Page) => {
  await go(page, '/directives/from-text')
  await page.getByLabel(textTexts.vi.text).fill(conclusion)
  await press(page, textTexts.vi.read)
  await page.getByText(textTexts.vi.check).waitFor()
  await page.locator('textarea.cell').first().focus()
}

import { useTexts } from '../../../texts/language.tsx'
import { isUnderWay } from './handed-in.ts'

/** Apart from the words of the field itself, which come later. */
const texts = {
  vi: { underWay: 'Tệp đính kèm: chờ tải xong rồi gửi, hoặc bỏ tệp chưa tải xong' },
  en: { underWay: 'Attached files: wait until all are uploaded, or remove those that are not' },
}

/** What a form says of its files before it is sent; undefined where all are there. */
export const useFilesCheck = () => {
  const t = useTexts(texts)
  return (values: readonly string[]): string | undefined => (isUnderWay(values) ? t.underWay : undefined)
}

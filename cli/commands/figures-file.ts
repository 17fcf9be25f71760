import { lastNightlyFile, readNightlyFile } from '../../functions/figures/national/nightly-files-store.ts'
import { thumbprintOf } from '../../functions/platform/signing/signed-text.ts'
import { localDateSchema, vietnameseDate } from '../../functions/shared/dates/dates.ts'
import { textOf } from '../../functions/shared/text.ts'
import { writeWhole } from '../city/files.ts'
import type { CityCommand } from '../command.ts'
import { exitCodes, Failed } from '../failures.ts'
import { dayWords } from '../words/days.ts'
import { lines, type Words, words } from '../words/words.ts'

const noFile = (day: string | undefined): Failed => {
  const of = day
    ? words(`của ngày ${vietnameseDate(localDateSchema.parse(day))}`, `of ${day}`)
    : words('nào', 'of any night')
  return new Failed({
    exit: exitCodes.wrong,
    code: 'no-nightly-file',
    text: words(
      `Thành phố chưa có tệp số liệu ký số ${of.vi}. Hãy xem nationalFigures trong tệp cấu hình, rồi trang Tình trạng hệ thống.`,
      `The city has no signed figures ${of.en}. Look at nationalFigures in the stage's file, then at the page System status.`,
    ),
  })
}

const written = (file: string | undefined): Words[] =>
  file ? [words(`Đã ghi ${file}.`, `${file} was written.`)] : []

export const handingOver: CityCommand = {
  about: words(
    'khóa công khai và tệp số liệu ký số của một đêm',
    'the public key and the signed figures of a night',
  ),
  details: words(
    `Cho cơ quan tổng hợp số liệu các tỉnh, thành phố (docs/national-roll-up.md). In khóa công khai của thành phố và dấu vân tay của
khóa; gửi cho cơ quan tổng hợp theo đường khác với địa chỉ tải tệp. Có --to thì ghi cả tệp, để gửi khi không tải qua mạng được.`,
    `For whoever gathers the figures of the provinces (docs/national-roll-up.md). Prints the city's public key and its thumbprint, to be
sent another way than the address. With --to it also writes the file, to be sent where it cannot be fetched.`,
  ),
  options: {
    day: {
      value: dayWords,
      about: words('đêm nào; mặc định đêm gần nhất', 'which night; default the last'),
      schema: localDateSchema,
    },
    to: {
      value: words('TỆP.jws', 'FILE.jws'),
      about: words('ghi tệp của đêm đó ra đây', 'write the file of that night here'),
      isPath: true,
      schema: textOf(4_000),
    },
  },
  run: async ({ city: { store }, options: { day, to } }) => {
    const kept = day ? await readNightlyFile(store, localDateSchema.parse(day)) : await lastNightlyFile(store)
    if (!kept) throw noFile(day)
    if (to) await writeWhole(to, [kept.signed])
    const { date, publicKey, signed } = kept
    const thumbprint = thumbprintOf(publicKey)
    return {
      json: { day: date, publicKey, thumbprint, bytes: signed.length, ...(to && { file: to }) },
      text: lines(
        words(
          `Đêm ${vietnameseDate(date)}, ${signed.length} byte. Khóa công khai (JWK):`,
          `The night of ${date}, ${signed.length} bytes. Public key (JWK):`,
        ),
        words(JSON.stringify(publicKey), JSON.stringify(publicKey)),
        words(`Dấu vân tay: ${thumbprint}`, `Thumbprint: ${thumbprint}`),
        ...written(to),
      ),
    }
  },
}

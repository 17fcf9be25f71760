import { resolve } from 'node:path'
import { localDateOf, vietnameseDate } from '../functions/shared/dates/dates.ts'
import { type LocalCity, startLocal } from './city/local-city.ts'
import { StartRefused } from './page/front.ts'

/** `npm start`: the city on this machine until Ctrl-C. `-- --empty` starts an empty city on the real clock, `-- --times` says what took how long. */

const root = resolve(import.meta.dirname, '..')

const portOf = (text = '8080'): number => {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new StartRefused(
    `PORT=${text}: cần một số từ 0 đến 65535.\nPORT=${text}: expected a number from 0 to 65535.`,
  )
}

const announce = ({ addresses, clock }: LocalCity, seconds: string) => {
  const today = vietnameseDate(localDateOf(new Date(clock.now())))
  const day = clock.demo
    ? `Dữ liệu mẫu, đồng hồ mẫu: ${today} · Sample data, demo clock: ${today}`
    : `Hôm nay ${today} · Today ${today}`
  const lines = [
    `Sẵn sàng sau ${seconds} giây · Ready after ${seconds} s`,
    day,
    `  Trang chính · Page             ${addresses.page}`,
    `  Hộp thư · Inbox                ${addresses.inbox}`,
    `  Mô tả API · API description    ${addresses.description}`,
    `  Đăng nhập · Sign-in            ${addresses.issuer}`,
    ...(addresses.clock ? [`  Đồng hồ mẫu · Demo clock       ${addresses.clock}   (POST {"days":1})`] : []),
    'Ctrl-C để dừng · Ctrl-C to stop',
  ]
  console.log(lines.join('\n'))
}

const stopOnSignal = (city: LocalCity) => {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1) // asked twice: at once
    stopping = true
    console.log('Đang dừng… · Stopping…')
    await city.stop()
    process.exit(0)
  }
  const onSignal = () => stop().catch(fail)
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
}

const fail = (error: unknown): never => {
  console.error(error instanceof StartRefused ? error.message : error)
  process.exit(1)
}

const run = async () => {
  process.env.TZ = 'UTC' // as in Lambda: nothing may depend on this machine's zone
  const startedAt = performance.now()
  const city = await startLocal({
    port: portOf(process.env.PORT),
    dataDir: resolve(root, process.env.DATA_DIR ?? '.data'),
    city: process.argv.includes('--empty') ? 'empty' : 'sample',
    onProgress: (text) => console.log(text),
    ...(process.argv.includes('--times') && {
      onPhase: (name: string, seconds: number) => console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`),
    }),
    onDatabaseLost: () =>
      fail(
        new StartRefused(
          'DynamoDB Local đã dừng đột ngột; hãy chạy lại.\nDynamoDB Local ended; start again.',
        ),
      ),
  })
  stopOnSignal(city)
  announce(city, ((performance.now() - startedAt) / 1000).toFixed(1))
  if (!city.morning) return
  console.log('Thư buổi sáng đang gửi… · The mails of the morning are going out…')
  await city.morning
  console.log('Thư buổi sáng đã gửi xong · The mails of the morning are sent')
}

run().catch(fail)

import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fetchFile, readFigures } from '../../../cli/national/fetch-file.ts'
import { newFile } from '../command-line.ts'
import { answering } from './province.ts'

const date = '2026-03-02'
const most = { timeoutMs: 60_000, maxBytes: 100_000 }

describe('an address', () => {
  it('is asked for the day, and what it sends is taken as it is', async () => {
    let asked = ''
    const address = await answering(({ url = '' }, answer) => {
      asked = url
      answer.end('a.b.c')
    })
    expect(await fetchFile(address, date, most)).toEqual({ text: 'a.b.c' })
    expect(asked).toBe('/figures.jws?date=2026-03-02')
  })

  it('is left where it sends more than any file has, without reading it to the end', async () => {
    let [sent, isClosed] = [0, false]
    const address = await answering((_, answer) => {
      answer.on('close', () => {
        isClosed = true
      })
      // A gigabyte, if anybody took it.
      const send = () => {
        while (!isClosed && sent < 1_000_000_000) {
          sent += 65_536
          if (!answer.write(Buffer.alloc(65_536, 'x'))) return answer.once('drain', send)
        }
        return answer.end()
      }
      send()
    })
    expect(await fetchFile(address, date, most)).toEqual({ refusal: { code: 'too-large' } })
    await expect.poll(() => isClosed, { timeout: 60_000 }).toBe(true)
    expect(sent).toBeLessThan(100_000_000)
  })

  it('is left where little is sent that becomes much', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000, 'x'))
    const address = await answering((_, answer) =>
      answer.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    )
    expect(bomb.length).toBeLessThan(most.maxBytes)
    expect(await fetchFile(address, date, most)).toEqual({ refusal: { code: 'too-large' } })
  })

  it('is left where it does not answer, or does not come to an end', async () => {
    const silent = await answering(() => {})
    const endless = await answering((_, answer) => void answer.write('a.'))
    for (const address of [silent, endless])
      expect(await fetchFile(address, date, { ...most, timeoutMs: 300 })).toEqual({
        refusal: { code: 'timeout' },
      })
  })

  it('is not followed elsewhere', async () => {
    let isAsked = false
    const elsewhere = await answering((_, answer) => {
      isAsked = true
      answer.end('a.b.c')
    })
    const address = await answering((_, answer) => answer.writeHead(302, { location: elsewhere }).end())
    expect(await fetchFile(address, date, most)).toEqual({ refusal: { code: 'redirect' } })
    expect(isAsked).toBe(false)
  })

  it.each([404, 429, 500])('that answers %i is told with it', async (status) => {
    const address = await answering((_, answer) => answer.writeHead(status).end('{}'))
    expect(await fetchFile(address, date, most)).toEqual({ refusal: { code: 'status', status } })
  })

  it('at which nobody listens, or who hangs up, is told as not reached', async () => {
    const address = await answering(({ socket }) => socket.destroy())
    for (const one of [address, 'http://127.0.0.1:1/figures.jws'])
      expect(await fetchFile(one, date, most)).toMatchObject({ refusal: { code: 'unreachable' } })
  })
})

describe('a file', () => {
  it('is read, and told where it is missing or too large', async () => {
    const file = newFile('jws')
    expect(await readFigures(file, most)).toEqual({ refusal: { code: 'no-file' } })
    writeFileSync(file, 'a.b.c')
    expect(await readFigures(file, most)).toEqual({ text: 'a.b.c' })
    expect(await readFigures(file, { ...most, maxBytes: 4 })).toEqual({ refusal: { code: 'too-large' } })
  })
})

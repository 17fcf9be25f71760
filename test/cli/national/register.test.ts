import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Failed } from '../../../cli/failures.ts'
import { readRegister } from '../../../cli/national/register.ts'
import { newFile } from '../command-line.ts'
import { newProvince } from './province.ts'

const [daNang, hue] = [newProvince('48', 'Thành phố Đà Nẵng'), newProvince('46', 'Thành phố Huế')]

const entry = ({ code, name, key }: typeof daNang) => ({
  code,
  name,
  address: `https://dunghan.example.vn/api/feeds/${code}/figures.jws`,
  keys: [key],
})
const register = (...provinces: object[]) => ({ format: 1, provinces })

const written = (content: unknown): string => {
  const file = newFile('json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const problemsOf = (content: unknown) => {
  try {
    readRegister(written(content))
    return []
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    return (error.failure.problems ?? []).map(({ vi }) => vi)
  }
}

describe('a register', () => {
  it('is read, with the formulas of the dashboard unless it says others', () => {
    const read = readRegister(written(register(entry(daNang), entry(hue))))
    expect(read.provinces.map(({ code }) => code)).toEqual(['48', '46'])
    expect(read.formulaSet).toBe('da-nang')
  })

  it('may read on this machine without encryption', () => {
    const here = { ...entry(daNang), address: 'http://127.0.0.1:8080/api/feeds/x/figures.jws' }
    expect(problemsOf(register(here))).toEqual([])
  })

  it.each<[string, unknown, RegExp[]]>([
    ['that is no JSON', '{', [/không phải JSON/]],
    ['without provinces', register(), [/^provinces: /]],
    ['of another format', { ...register(entry(daNang)), format: 2 }, [/^format: /]],
    [
      'with a field that nobody knows',
      { ...register(entry(daNang)), Provinces: [] },
      [/^Provinces: không có trường này/],
    ],
    [
      'with such a field in a province',
      register({ ...entry(daNang), url: 'x' }),
      [/^provinces\[1\]\.url: không có/],
    ],
    [
      'with a code twice',
      register(entry(daNang), { ...entry(hue), code: '48' }),
      [/^provinces\[2\]\.code: mã này/],
    ],
    [
      'with a key twice',
      register(entry(daNang), { ...entry(hue), keys: [daNang.key] }),
      [/^provinces\[2\]\.keys: khóa/],
    ],
    [
      'with an address twice',
      register(entry(daNang), { ...entry(hue), address: entry(daNang).address }),
      [/^provinces\[2\]\.address: địa chỉ này/],
    ],
    [
      'with neither address nor file',
      register({ ...entry(daNang), address: undefined }),
      [/^provinces\[1\]: cần đúng một/],
    ],
    ['with both', register({ ...entry(daNang), file: '48.jws' }), [/^provinces\[1\]: cần đúng một/]],
    ['without encryption', register({ ...entry(daNang), address: 'http://a.vn/x' }), [/address: .*https/]],
    [
      'with a password in an address',
      register({ ...entry(daNang), address: 'https://a:b@a.vn/x' }),
      [/address: /],
    ],
    ['with a file address', register({ ...entry(daNang), address: 'file:///etc/passwd' }), [/address: /]],
    ['without a key', register({ ...entry(daNang), keys: [] }), [/keys: /]],
    [
      'with a private key',
      register({ ...entry(daNang), keys: [{ ...daNang.key, d: 'x' }] }),
      [/keys\[1\]\.d: /],
    ],
    [
      'with several things wrong',
      register({ ...entry(daNang), name: '' }, { ...entry(hue), code: 'Huế' }),
      [/\[1\]\.name/, /\[2\]\.code/],
    ],
  ])('is refused %s, each place named', (_, content, patterns) => {
    const problems = problemsOf(content)
    expect(problems).toHaveLength(patterns.length)
    for (const [place, pattern] of patterns.entries()) expect(problems[place]).toMatch(pattern)
  })
})

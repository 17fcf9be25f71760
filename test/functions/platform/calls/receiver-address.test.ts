import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  addressTrouble,
  isPublicAddress,
  localReceivers,
} from '../../../../functions/platform/calls/receiver-address.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('an address that is called', () => {
  it.each(['https://van-ban.example.vn/nhan?a=1', 'https://8.8.8.8/', 'https://[2606:4700::1111]:8443/x'])(
    '%s',
    (address) => expect(addressTrouble(address)).toBeUndefined(),
  )
})

describe('an address that is not', () => {
  it.each([
    ['van-ban', 'unreadable'],
    ['http://van-ban.example.vn/', 'not-https'],
    ['ftp://van-ban.example.vn/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['https://ten:khoa@van-ban.example.vn/', 'with-credentials'],
    ['https://127.0.0.1/', 'not-public'],
    ['https://2130706433/', 'not-public'],
    ['https://0x7f.1/', 'not-public'],
    ['https://169.254.169.254/latest/meta-data', 'not-public'],
    ['https://10.1.2.3/', 'not-public'],
    ['https://[::1]/', 'not-public'],
    ['https://[::ffff:10.0.0.1]/', 'not-public'],
    ['https://[fd00::1]/', 'not-public'],
    ['https://localhost/', 'not-public'],
    ['https://may-chu/', 'not-public'],
    ['https://van-ban.internal/', 'not-public'],
    ['https://van-ban.local./', 'not-public'],
    ['http://127.0.0.1:8080/', 'not-https'],
    ['https://van-ban.example.vn:465/', 'other-port'],
    ['https://van-ban.example.vn:22/', 'other-port'],
    ['https://van-ban.example.vn:0/', 'other-port'],
    ['javascript:alert(1)', 'not-https'],
    ['https://van-ban.example.vn@10.0.0.1/', 'with-credentials'],
    ['https://[::ffff:a9fe:a9fe]/', 'not-public'],
    ['https://①②⑦.0.0.1/', 'not-public'],
  ])('%s: %s', (address, trouble) => expect(addressTrouble(address)).toBe(trouble))
})

it.each([
  ['8.8.8.8', true],
  ['113.160.1.1', true],
  ['2001:ee0::1', true],
  ['10.0.0.1', false],
  ['100.64.0.1', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['0.0.0.0', false],
  ['::', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::808:808', false],
  ['fe80::1', false],
  ['2001:db8::1', false],
  ['2002:a00:1::', false],
  ['ten-may', false],
] as const)('%s is of the internet at large: %s', (address, isPublic) =>
  expect(isPublicAddress(address)).toBe(isPublic),
)

it('a machine of one’s own is called where that is allowed, and nothing else without TLS', () => {
  vi.stubEnv(localReceivers, 'allowed')
  expect(addressTrouble('http://127.0.0.1:8080/nhan')).toBeUndefined()
  expect(addressTrouble('http://10.0.0.1/')).toBe('not-https')
  expect(addressTrouble('http://localhost/')).toBe('not-https')
  expect(addressTrouble('https://127.0.0.1/')).toBe('not-public')
})

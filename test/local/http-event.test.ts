import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { answerWith, matchRoute } from '../../local/aws/lambda/http-event.ts'

const routes = [
  { method: 'GET', path: '/api/tasks/{id}', functionName: 'tasks' },
  { method: 'GET', path: '/api/tasks/{id}/history', functionName: 'tasks' },
  { method: 'GET', path: '/api/tasks/open', functionName: 'open' },
]
const match = (path: string, method = 'GET') => matchRoute(routes, method, path)

describe('routes as API Gateway finds them', () => {
  test('a literal segment goes before a parameter', () => {
    expect(match('/api/tasks/open')?.route.functionName).toBe('open')
    expect(match('/api/tasks/SXD-2021-1')?.pathParameters).toEqual({ id: 'SXD-2021-1' })
  })

  test('parameters arrive decoded, and an encoded slash does not make another segment', () => {
    expect(match('/api/tasks/%C4%91%2F1/history')?.pathParameters).toEqual({ id: 'đ/1' })
  })

  test.each([['/api/tasks'], ['/api/tasks/'], ['/api/tasks/1/history/2'], ['/api/task/1']])(
    '%s is no route',
    (path) => {
      expect(match(path)).toBeUndefined()
    },
  )

  test('another method is no route', () => {
    expect(match('/api/tasks/1', 'PUT')).toBeUndefined()
  })
})

test('what a Lambda answers in base64 arrives as the bytes that it means', async () => {
  const bytes = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff, 0xfe, 0x80])
  const headers = { 'content-disposition': 'attachment; filename="a.docx"' }
  const answer = { statusCode: 200, headers, body: bytes.toString('base64'), isBase64Encoded: true }
  const server = createServer((_, response) => answerWith(response, answer)).listen(0)
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
  expect(response.headers.get('content-disposition')).toBe(headers['content-disposition'])
  server.close()
})

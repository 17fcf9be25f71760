import { expect, it } from 'vitest'
import { Evidence } from '../../../../web/pages/task/history/entries.tsx'

/** What a department names as evidence is read by the Office and by leaders, who press it. */

interface Node {
  readonly type?: string
  readonly props: { readonly children: unknown; readonly href?: string; readonly rel?: string }
}

const shownAs = (one: string): unknown => {
  const list = Evidence({ documents: [one] }) as unknown as Node
  const [item] = list.props.children as Node[]
  return item?.props.children
}

it.each(['https://danang.gov.vn/van-ban?so=12', 'http://danang.gov.vn/'])('%s can be opened', (address) => {
  expect(shownAs(address)).toMatchObject({ type: 'a', props: { href: address, rel: 'noreferrer' } })
})

it.each([
  'javascript:alert(document.domain)',
  'JaVaScRiPt:alert(1)//https://a.vn',
  'data:text/html,<script>alert(1)</script>',
  ' https://a.vn',
  'https://a.vn javascript:alert(1)',
  '12/BC-SXD',
])('%s is words', (words) => {
  expect(shownAs(words)).toBe(words)
})

import { expect, test } from 'vitest'
import { fieldsOf, paperKindNames, paperKinds } from '../../functions/documents/papers/templates/kinds.ts'
import { presentFields } from '../../functions/documents/papers/templates/templates-request.ts'

const kindWords = { text: 'chữ', condition: 'điều kiện', part: 'phần', list: 'danh sách' } as const

/** What the guides quote in “…” stands on a page; a field's words are no such thing. */
const plain = (words: string) => words.replace(/[“”]/g, '"').replaceAll('|', '\\|')

const tableOf = (kind: (typeof paperKindNames)[number]): string =>
  [
    `## ${paperKinds[kind].name.vi}`,
    '',
    '| trường | là | bên trong | ý nghĩa | ví dụ |',
    '|---|---|---|---|---|',
    ...presentFields(fieldsOf(kind)).map(({ name, inside, holds, required, says, example = '' }) => {
      const written = holds === 'text' ? `{${name}}` : `{#${name}}`
      const within = inside
        .map((way) => way.map((list) => `\`{#${list}}\``).join(' ') || 'ở ngoài')
        .join(', ')
      return `| \`${written}\` | ${kindWords[holds]}${required ? ', **bắt buộc**' : ''} | ${within} | ${plain(says.vi)} | ${plain(example)} |`
    }),
  ].join('\n')

const guide = `# Các trường của mẫu văn bản

Cách dùng: [mẫu văn bản](mau-van-ban.md); trên trang là mục “Các trường của loại văn bản này”, cột “Trường”, “Ý nghĩa”, “Ví dụ”.

${paperKindNames.map(tableOf).join('\n\n')}
`

test('the guide has the fields of every kind of paper (anew with: npx vitest run test/docs/paper-fields.test.ts -u)', async () => {
  await expect(guide).toMatchFileSnapshot('../../docs/huong-dan/truong-cua-mau.md')
})

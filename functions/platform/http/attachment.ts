/** What a header takes of a name that is not ASCII (RFC 5987): everything else as UTF-8 in per cent signs. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** The name for programs that know ASCII only: without Vietnamese marks. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')

const named = (how: 'attachment' | 'inline', name: string): string =>
  `${how}; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`

/** Content-Disposition of a file to keep, by RFC 6266: its name in Vietnamese, and a plain one for who cannot read that. */
export const attachment = (name: string): string => named('attachment', name)

/** The same of a file that is shown where it was asked for; whoever saves it from there finds the name. */
export const inline = (name: string): string => named('inline', name)

import { type Html, html } from './html.ts'

/** The frame of every mail: readable without pictures, in one column, on a phone too, in the reader's own colours. */
export const page = (title: string, body: Html, site: string): string =>
  html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark }
body { font-family: 'Times New Roman', serif; font-size: 17px; line-height: 1.45; max-width: 42em; margin: 1.5em auto; padding: 0 1em; color: #111; background: #fff }
a { color: #0b4f9e }
h2 { font-size: 18px; margin: 1.4em 0 .3em }
li { margin-bottom: .5em }
table { border-collapse: collapse }
td, th { border: 1px solid #777; padding: .3em .7em; text-align: left }
td.number { text-align: right }
.note { color: #444 }
footer { margin-top: 2em; border-top: 1px solid #999; padding-top: .6em; font-size: 15px; color: #444 }
@media (prefers-color-scheme: dark) {
body { color: #eee; background: #16181c }
a { color: #9cc7ff }
td, th { border-color: #888 }
.note, footer { color: #c4c4c4 }
footer { border-color: #777 }
}
</style>
</head>
<body>
${body}
<footer>Thư điện tử gửi tự động từ hệ thống theo dõi nhiệm vụ Đúng Hạn. <a href="${site}">Mở hệ thống</a></footer>
</body>
</html>`.markup

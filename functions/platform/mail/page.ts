import { type Html, html } from './html.ts'

/** The frame of every mail: readable without pictures, in one column, on a phone too. */
export const page = (title: string, body: Html, site: string): string =>
  html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { font-family: 'Times New Roman', serif; font-size: 17px; line-height: 1.45; max-width: 42em; margin: 1.5em auto; padding: 0 1em; color: #111 }
h2 { font-size: 18px; margin: 1.4em 0 .3em }
li { margin-bottom: .5em }
table { border-collapse: collapse }
td, th { border: 1px solid #777; padding: .3em .7em; text-align: left }
td.number { text-align: right }
.note { color: #444 }
footer { margin-top: 2em; border-top: 1px solid #999; padding-top: .6em; font-size: 15px; color: #444 }
</style>
</head>
<body>
${body}
<footer>Thư điện tử gửi tự động từ hệ thống theo dõi nhiệm vụ Đúng Hạn. <a href="${site}">Mở hệ thống</a></footer>
</body>
</html>`.markup

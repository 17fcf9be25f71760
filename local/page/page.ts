import { escapeHtml } from '../../functions/platform/mail/html.ts'

/** The runner's own few pages: sign-in, inbox, addresses. The city's pages are in web/. */

export const pageOf = (title: string, body: string): string => `<!doctype html>
<html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="/emblem.svg">
<title>${escapeHtml(title)}</title>
<style>
body{font:1rem/1.5 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1rem;color:#0b0c0c}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
.people{display:flex;flex-wrap:wrap;gap:.5rem}button{font:inherit;padding:.4rem .8rem;text-align:left;cursor:pointer}
small{display:block;color:#505a5f}iframe{width:100%;height:24rem;border:1px solid #b1b4b6}pre{white-space:pre-wrap}
summary{cursor:pointer;padding:.4rem 0;border-top:1px solid #b1b4b6}
</style>
<h1>${escapeHtml(title)}</h1>
${body}
</html>`

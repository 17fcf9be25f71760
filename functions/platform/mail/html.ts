/** Markup that is safe to send: made by the `html` tag alone. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (value: string | number): string =>
  String(value).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

type Part = string | number | Html | readonly Html[] | undefined

const markupOf = (part: Part): string => {
  if (part === undefined) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'object') return part.map(({ markup }) => markup).join('')
  return escapeHtml(part)
}

/** Escapes everything that is put in, except what the tag itself made. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(texts.reduce((markup, text, place) => markup + markupOf(parts[place - 1]) + text))

import { strFromU8, unzipSync } from 'fflate'

/** The XML parts of a Word or Excel file, by their names. */
export const partsOf = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]))

/** Every element of a name, with what is inside it. */
export const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*?)?(?:/>|>.*?</${name}>)`, 'gs'))].map(([element]) => element)

/** An attribute of the first element of that name. */
export const attribute = (xml: string, element: string, name: string): string | undefined =>
  new RegExp(`<${element}(?= )[^>]*? ${name}="([^"]*)"`).exec(xml)?.[1]

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** What a Word paragraph or cell says. */
export const wordText = (xml: string): string =>
  unescaped(
    elements(xml.replaceAll('<w:noBreakHyphen/>', '<w:t>-</w:t>'), 'w:t')
      .map((element) => element.replace(/<[^>]*>/g, ''))
      .join(''),
  )

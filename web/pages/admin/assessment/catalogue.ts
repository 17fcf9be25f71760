import type { Body } from '../../../api/types.ts'

/** The catalogue of products as people type it or paste it out of Excel: a line each, code, name and converted units. */

export type Product = Body<'getAssessmentScheme'>['scheme']['products'][number]

/** A tab between cells that were pasted; a semicolon where somebody types. */
const between = /\t|;/

/** 1,5 and 1.5; undefined where it is no number of at most two decimals. */
export const unitsTyped = (text: string): number | undefined => {
  const number = /^\d{1,4}([.,]\d{1,2})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : 0
  return number > 0 && number <= 1_000 ? number : undefined
}

const productTyped = (line: string): Product | undefined => {
  const [code = '', ...rest] = line.split(between).map((part) => part.trim())
  const units = unitsTyped(rest.at(-1) ?? '')
  const name = rest.slice(0, -1).join('; ')
  return /^[A-Z0-9][A-Z0-9.-]{0,19}$/.test(code.toUpperCase()) && name && units !== undefined
    ? { code: code.toUpperCase(), name, units }
    : undefined
}

export interface Typed {
  readonly products: readonly Product[]
  /** The lines that say no product, counted from 1. */
  readonly wrong: readonly number[]
  /** The codes that stand there twice. */
  readonly twice: readonly string[]
}

export const catalogueTyped = (text: string): Typed => {
  const lines = text.split('\n').map((line, place) => ({ line, place: place + 1 }))
  const read = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => ({ place, product: productTyped(line) }))
  const products = read.flatMap(({ product }) => product ?? [])
  const codes = products.map(({ code }) => code)
  return {
    products,
    wrong: read.flatMap(({ place, product }) => (product ? [] : [place])),
    twice: [...new Set(codes.filter((code, place) => codes.indexOf(code) !== place))],
  }
}

/** As it is typed: with a comma, as numbers are written here. */
export const unitsWritten = (units: number): string => String(units).replace('.', ',')

export const catalogueWritten = (products: readonly Product[]): string =>
  products.map(({ code, name, units }) => `${code}; ${name}; ${unitsWritten(units)}`).join('\n')

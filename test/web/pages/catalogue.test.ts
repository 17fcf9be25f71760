import { describe, expect, test } from 'vitest'
import {
  catalogueTyped,
  catalogueWritten,
  unitsTyped,
} from '../../../web/pages/admin/assessment/catalogue.ts'

describe('the catalogue of products as it is typed', () => {
  test('a line each, with semicolons or as three cells of Excel', () => {
    expect(catalogueTyped('VB.01; Văn bản tham mưu; 1,5\n\nkh.02\tKế hoạch; đề án\t3\n')).toEqual({
      products: [
        { code: 'VB.01', name: 'Văn bản tham mưu', units: 1.5 },
        { code: 'KH.02', name: 'Kế hoạch; đề án', units: 3 },
      ],
      wrong: [],
      twice: [],
    })
  })

  test('what is wrong is told by its line, a code that stands there twice by its name', () => {
    const { products, wrong, twice } = catalogueTyped(
      ['VB.01; Văn bản; 1', 'không mã', 'VB.02; ; 1', 'VB.03; Văn bản; 0', 'VB.01; Báo cáo; 2'].join('\n'),
    )
    expect([wrong, twice, products.length]).toEqual([[2, 3, 4], ['VB.01'], 2])
  })

  test.each([
    ['1,5', 1.5],
    ['0.25', 0.25],
    ['1000', 1_000],
    ['1000,5', undefined],
    ['0', undefined],
    ['1,555', undefined],
    ['-1', undefined],
    ['', undefined],
  ])('units of %s', (text, units) => expect(unitsTyped(text)).toBe(units))

  test('written and read again it is the same', () => {
    const products = [{ code: 'DA.1', name: 'Đề án; giai đoạn 2', units: 12.25 }]
    expect(catalogueTyped(catalogueWritten(products)).products).toEqual(products)
  })
})

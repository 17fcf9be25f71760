import { expect, it } from 'vitest'
import { product } from '../../../functions/shared/product.ts'
import manifest from '../../../package.json' with { type: 'json' }

it('the program has the name and version of its package', () => {
  expect(product).toEqual({ name: manifest.name, version: manifest.version })
})

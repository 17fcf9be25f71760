import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { defineConfig, type Plugin } from 'vite'

/** The page's own client of the API, which needs nothing else of it: for whoever writes other software. */
const clientFiles = ['README.md', 'client.ts', '__generated__/description.ts', 'problem.ts', 'types.ts']

const publishedClient: Plugin = {
  name: 'published-client',
  apply: 'build',
  generateBundle() {
    const files = clientFiles.map((name) => [
      `dung-han/${name}`,
      readFileSync(new URL(`api/${name}`, import.meta.url)),
    ])
    // Always of the same day, so that the same files make the same zip.
    const source = zipSync(Object.fromEntries(files), { mtime: '2021-07-26' })
    this.emitFile({ type: 'asset', fileName: 'dung-han-client.zip', source })
  },
}

/** Everything comes from the city's own address: nothing inline, as the Content-Security-Policy demands. */
export default defineConfig({
  plugins: [publishedClient],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What nearly every page is made of comes in one file: apart it is larger, and a dozen requests. What forms have none
        // of comes apart: they are the largest.
        codeSplitting: {
          groups: [
            {
              name: 'parts',
              test: /web\/(?:parts\/(?:layout|lists)|values|texts)\/(?!pagination|pasted-table|marked|in-unicode)/,
            },
            // So is what every form is made of.
            { name: 'form-parts', test: /web\/parts\/forms\/(?:choices|errors|field|inputs|use-form)\./ },
          ],
        },
      },
    },
  },
})

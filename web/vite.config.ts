import { defineConfig } from 'vite'

/** Everything comes from the city's own address: nothing inline, as the Content-Security-Policy demands. */
export default defineConfig({
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})

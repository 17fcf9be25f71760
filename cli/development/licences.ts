import lock from '../../package-lock.json' with { type: 'json' }

/** `npm run licences`: what comes along, by the licence it has; the first part is what the city runs, the second what builds it. */

interface Package {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
}

const packages = Object.entries(lock.packages as Record<string, Package>)
  .filter(([path]) => path !== '')
  .map(([path, { version = '', license = 'UNKNOWN', dev = false }]) => ({
    name: `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`,
    license,
    dev,
  }))

for (const [title, dev] of [
  ['What the city runs', false],
  ['What builds and tests it', true],
] as const) {
  const byLicence = Map.groupBy(
    packages.filter((one) => one.dev === dev),
    ({ license }) => license,
  )
  console.log(`${title}\n`)
  for (const [license, those] of [...byLicence].sort(([one], [other]) => (one < other ? -1 : 1)))
    console.log(`${license}: ${[...new Set(those.map(({ name }) => name))].sort().join(', ')}\n`)
}

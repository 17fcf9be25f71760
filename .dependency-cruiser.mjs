// The rooms of functions/, in the order in which they may know each other: a room imports from those before it only.
const rooms = [
  'shared',
  'platform',
  'organisation',
  'files',
  'directives',
  'tasks',
  'registration',
  'figures',
  'notices',
  'oversight',
  'succession',
  'documents',
  'lambdas',
]

const laterThan = (room) => rooms.slice(rooms.indexOf(room) + 1)

const inOrder = rooms.slice(0, -1).map((room) => ({
  name: `order-of-${room}`,
  comment: `${room}/ may not know the rooms that come after it: docs/design.md`,
  severity: 'error',
  from: { path: `^functions/${room}/` },
  to: { path: `^functions/(${laterThan(room).join('|')})/` },
}))

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...inOrder,
    {
      name: 'functions-know-nothing-around-them',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(cli|infra|local|test|web)/' },
    },
    {
      name: 'the-model-knows-nothing-of-the-product',
      comment:
        'the model that the simulation holds the product against is written from the domain alone: docs/decisions/0059',
      severity: 'error',
      from: { path: '^test/simulation/model/' },
      to: { pathNot: '^test/simulation/model/' },
    },
    {
      name: 'only-stores-speak-to-the-table',
      comment: 'what reads or writes the table stands in a *-store.ts of its room, or in platform/table',
      severity: 'error',
      from: { path: '^functions/.*\\.operation\\.ts$' },
      to: { path: '@aws-sdk/(client|lib)-dynamodb' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '__generated__|\\.json$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
}

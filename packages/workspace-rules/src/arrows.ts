/** A forbidden import. Paths are regular expressions from the root of the repository; `$1` is the first group of `from`. */
export interface Arrow {
  readonly name: string
  /** What would go wrong. */
  readonly reason: string
  readonly from: { readonly path?: string; readonly pathNot?: string }
  readonly to: {
    readonly path?: string
    readonly pathNot?: string
    readonly circular?: true
    readonly couldNotResolve?: true
    readonly dependencyTypes?: readonly string[]
  }
}

/** Imports go up the page only: model and kernel, then the five siblings, then the API, then the apps. */
const LAYERS: readonly Arrow[] = [
  {
    name: 'words-and-algorithms-stand-alone',
    reason: 'Model and kernel are the ground: whatever they imported would come along into every page and worker.',
    from: { path: '^packages/(network-model|network-kernel)/' },
    to: { path: '^(packages|apps)/', pathNot: '^packages/$1/' },
  },
  {
    name: 'siblings-never-meet',
    reason:
      'Analysis, files, store, picture and messages can each be replaced or read alone; what joins them is the API.',
    from: { path: '^packages/(network-analysis|network-exchange|network-store|graph-view|messages)/' },
    to: { path: '^(packages|apps)/', pathNot: '^packages/($1|network-model|network-kernel)/' },
  },
  {
    name: 'the-api-draws-nothing',
    reason: 'Answers are facts; how they look is for the page to decide.',
    from: { path: '^packages/network-api/' },
    to: { path: '^(packages/(graph-view|workspace-rules)|apps)/' },
  },
  {
    name: 'apps-never-meet',
    reason: 'Server, pages and command line meet at the doors of doors.md: addresses, GraphQL, exit codes.',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'pages-ask-over-graphql',
    reason: 'A page that reached into the store or the analysis would be bundled with it and go round the guard.',
    from: { path: '^apps/web/' },
    to: { path: '^packages/', pathNot: '^packages/(network-model|network-kernel|graph-view|messages)/' },
  },
  {
    name: 'server-and-command-line-compute-nothing',
    reason: 'What is computed is computed once, behind the API, and so is the same on screen and in a terminal.',
    // The thread of arrays does what the API hands it, and nothing else.
    from: { path: '^apps/(server|cli)/src/', pathNot: '(\\.test|/array-work\\.worker)\\.ts$' },
    to: { path: '^packages/(network-analysis|network-kernel|workspace-rules)/' },
  },
]

/** One package per outside thing, so that the thing can be exchanged in one place. */
const OWNERS: readonly Arrow[] = [
  owner(
    'only-the-store-speaks-to-engines',
    'network-store',
    '@grafeo-db|neo4j-driver',
    'Cypher and engines stay behind the promise of the store.',
  ),
  owner(
    'only-graph-view-draws',
    'graph-view',
    'cytoscape',
    'The page calls the view; the view alone knows nodes and edges.',
  ),
  owner(
    'only-the-api-serves-graphql',
    'network-api',
    'graphql-yoga|@graphql-tools|@envelop|minisearch',
    'The guard stands in one place.',
  ),
  owner(
    'only-exchange-parses-files',
    'network-exchange',
    'csv-parse',
    'Hostile files are met in one place, with file and line.',
  ),
  owner(
    'only-messages-formats-sentences',
    'messages',
    'intl-messageformat',
    'Every sentence is in the catalogue, in four languages.',
    // What a browser reads them with is held to the words of the library.
    '|/small-message-format\\.test\\.ts$',
  ),
]

function owner(name: string, packageName: string, modules: string, reason: string, allowed = ''): Arrow {
  return {
    name,
    reason,
    from: { path: '^(packages|apps)/', pathNot: `^packages/${packageName}/${allowed}` },
    to: { path: `node_modules/(${modules})(/|$)` },
  }
}

const HYGIENE: readonly Arrow[] = [
  {
    name: 'through-the-door',
    // A second door, `testing.ts`, is for tests; the store has a third, for the engine that a page's process need not load.
    reason: 'What a package did not put into its door may change tomorrow.',
    from: { path: '^(?:packages|apps)/([^/]+)/' },
    to: {
      path: '^packages/[^/]+/',
      pathNot: '^packages/(?:$1/|([^/]+)/src/(?:\\1|testing)\\.ts$|network-store/src/neo4j\\.ts$)',
    },
  },
  {
    name: 'no-inner-index',
    reason: 'Inner barrels tie files into knots; a file imports the file that defines what it needs.',
    from: { path: '^(packages|apps)/' },
    to: { path: '^(packages|apps)/.+/index\\.[cm]?[jt]s$' },
  },
  {
    name: 'no-circles',
    reason: 'Files that import each other can only be read, tested and replaced together.',
    from: { path: '^(packages|apps)/' },
    to: { circular: true },
  },
  {
    name: 'everything-resolves',
    reason: 'An import that leads nowhere fails at the first user instead of here.',
    from: { path: '^(packages|apps)/' },
    // Made by SvelteKit while it builds.
    to: { couldNotResolve: true, pathNot: '/?\\$(types|app|env)|^\\$service-worker' },
  },
  {
    name: 'everything-is-declared',
    reason: 'A package that is found by luck is lost with the next install.',
    from: { path: '^(packages|apps)/' },
    // The tools of the tests are declared once, at the root.
    to: {
      dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
      pathNot: 'node_modules/(fast-check|vitest|playwright-core|axe-core)/',
    },
  },
  {
    name: 'tests-are-not-imported',
    reason: 'What a test needs from another test belongs into a file of its own.',
    from: { path: '^(packages|apps)/' },
    to: { path: '\\.test\\.ts$' },
  },
  {
    name: 'no-node-in-the-browser',
    reason: 'These packages also run in a page, where no part of Node exists.',
    from: {
      path: '^packages/(network-model|network-kernel|network-analysis|messages|graph-view)/src/',
      pathNot: '\\.test\\.ts$|/testing/',
    },
    to: { dependencyTypes: ['core'] },
  },
]

export const ARROWS: readonly Arrow[] = [...LAYERS, ...OWNERS, ...HYGIENE]

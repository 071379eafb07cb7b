import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'

/** Doors only: a path into another package goes round its door. The arrows between packages are a test of their own. */
const DOORS = {
  patterns: [
    { group: ['@maillage/*/src/*', '@maillage/*/dist/*'], message: 'Go through the door of the package.' },
    { group: ['**/packages/*'], message: 'Import a package by its name.' },
    {
      regex: '(^|/)index(\\.[jt]s)?$',
      message: 'There is no inner index.ts: import the file that defines what you need.',
    },
  ],
}

/** Type-only imports inside .svelte files are invisible to the test of the arrows. */
const WEB_SEES_NO_SERVER = {
  patterns: [
    ...DOORS.patterns,
    {
      regex: '^@maillage/(network-(api|store|exchange|analysis)|server|cli)',
      message: 'The pages know words, pictures and messages; data reaches them over GraphQL.',
    },
  ],
}

export default ts.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '**/.svelte-kit/',
      'data/',
      'bench-results/',
      'screens/',
      // What stands there is broken on purpose.
      '**/broken-arrows/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,svelte}'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      'no-restricted-imports': ['error', DOORS],
      // The environment is read once, at the top; everything below gets what it needs as an argument.
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment at the top only.' },
      ],
      // « ${count} » is what a template is for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // A promise is kept by an `async` function also where nothing has to be awaited yet.
      '@typescript-eslint/require-await': 'off',
      // `() => set.add(x)` reads better than a block, and its value harms nobody.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `array[i]!` inside a loop over its own length is how typed arrays are read.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `noUncheckedIndexedAccess` and values from engines make « unnecessary » conditions necessary.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // A type parameter used once names what a caller gets back: `ask<Saturation>(…)`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // What files and engines give is a union of scalars and lists; the schemas say which of them it is.
      '@typescript-eslint/no-base-to-string': 'off',
      // `(error: NodeJS.ErrnoException)` is what the file system rejects with.
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
    },
  },
  {
    // One place reads the environment of the server, one that of the command line; the others start processes or tests.
    files: [
      'apps/server/src/{main,web-handler,process-end}.ts',
      'apps/cli/src/maillage.ts',
      '**/*.config.ts',
      '**/*.test.ts',
      'apps/*/tests/**/*.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.test.ts', 'apps/*/tests/**/*.ts', '**/contract/*.ts'],
    rules: {
      // A test says what it expects of data whose type it does not want to write down.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `page.evaluate` and `expect(log.error)` take functions as they are.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser }, globals: globals.browser },
    rules: {
      // Names of actors come from files of strangers.
      'svelte/no-at-html-tags': 'error',
      // `let { … } = $props()` is how properties are read; the plugin's own rule knows it.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // A narrow no-break space is written {'\u202f'}, so that an editor shows it.
      'svelte/no-useless-mustaches': 'off',
      // A Map made and read inside one computation is no state.
      'svelte/prefer-svelte-reactivity': 'off',
      // Components are `any` to the linter; svelte-check knows their types and looks.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Addresses are made by one function that knows them; the pages are served at the root.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // svelte-check knows the types of components and reads them once; read here, one by one, they took most of the time of
    // all checks together. What has to be thought about stands in .ts files, which keep every rule.
    files: ['**/*.svelte'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ['apps/web/**/*.{ts,svelte}'],
    rules: { 'no-restricted-imports': ['error', WEB_SEES_NO_SERVER] },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
)

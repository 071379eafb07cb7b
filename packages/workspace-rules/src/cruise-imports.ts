import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { ARROWS } from './arrows.ts'
import { ROOT } from './find-root.ts'

/** An import that goes where it may not. */
export interface Trespass {
  readonly arrow: string
  readonly from: string
  readonly to: string
}

/** Follows every import of `packages/` and `apps/` below a folder and tells which ones are forbidden. */
export async function findTrespasses(root = ROOT): Promise<Trespass[]> {
  const result = await cruise(
    ['packages', 'apps'],
    {
      baseDir: root,
      validate: true,
      ruleSet: {
        forbidden: ARROWS.map(({ name, reason, from, to }) => ({ name, comment: reason, severity: 'error', from, to })),
      } as unknown as NonNullable<ICruiseOptions['ruleSet']>,
      // What is built, installed or written by a build is not what people wrote.
      exclude: { path: '(^|/)(dist|build|\\.svelte-kit|static)/' },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['development', 'svelte', 'types', 'import', 'node', 'default'],
        extensions: ['.ts', '.svelte', '.js', '.mjs', '.json', '.css'],
      },
    },
    { alias: { $lib: `${root}/apps/web/src/lib` } },
  )
  const { summary, modules } = result.output as ICruiseResult
  if (modules.length === 0) throw new Error(`no module was found below ${root}`)
  return summary.violations.map(({ rule, from, to }) => ({ arrow: rule.name, from, to }))
}

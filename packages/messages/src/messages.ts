/** The one door of this package: every sentence of every screen, answer and problem, in four languages. */
export { isMessageKey, MESSAGE_KEYS, say, sayDay, sayNumber, type MessageKey, type MessageValues } from './say.ts'
export { sayWriting, type WritingKey } from './say-writing.ts'
export { sayGapPage, type GapPageKey } from './say-gap-page.ts'
export { methodsWord, sayMethodsPage, type MethodsPageKey } from './say-methods-page.ts'
export { saySaturationPage, type SaturationPageKey } from './say-saturation-page.ts'
export { sayLists, type ListsKey } from './say-lists.ts'
export { isWayfindingKey, sayWayfinding, type WayfindingKey } from './say-wayfinding.ts'
export { sayProblem } from './say-problem.ts'

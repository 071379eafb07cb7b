/** The one door of this package: every sentence of every screen, answer and problem, in four languages. */
export { isMessageKey, MESSAGE_KEYS, say, sayDay, sayNumber, type MessageKey, type MessageValues } from './say.ts'
export { sayWriting, type WritingKey } from './say-writing.ts'
export { sayProblem } from './say-problem.ts'

/**
 * Every rule that a folder or a document can break, in the order in which it is read: the folder, the file,
 * the header, the cell, the row, what stands between rows. The sentence of each is `problem.<rule>`.
 */
export const RULES = [
  // the folder and the file
  'network-file-missing',
  'unknown-file',
  'folder-in-the-way',
  'file-too-large',
  'wrong-encoding',
  'not-json',
  'unknown-format',
  'newer-version',
  // network.json and the header line
  'unknown-key',
  'forbidden-name',
  'nested-too-deeply',
  'bad-header-field',
  'reserved-network-id',
  'duplicate-partition',
  'unknown-header',
  'empty-header',
  'duplicate-header',
  'missing-id-column',
  'missing-column',
  'too-many-columns',
  'semicolon-delimiter',
  // the row and its cells
  'broken-quotes',
  'wrong-cell-count',
  'cell-too-long',
  'forbidden-character',
  'missing-value',
  'wrong-type',
  'bad-id',
  'unknown-word',
  'not-a-number',
  'not-an-integer',
  'out-of-range',
  'decimal-comma',
  'not-a-flag',
  'not-a-date',
  'impossible-date',
  'wrong-count',
  'repeated-in-list',
  'bad-value',
  // between rows
  'duplicate-id',
  'id-used-elsewhere',
  'dangling-reference',
  'wrong-table',
  'cycle',
  'reversed-interval',
  'self-tie',
  'duplicate-pair',
  'unknown-sector',
  'primary-sector-outside',
  'primary-sector-missing',
  'claim-by-outsider',
  'load-of-other-actor',
  'more-answers-than-requests',
  'missing-evidence',
] as const
export type Rule = (typeof RULES)[number]

/** Rules that are told and do not stop a reading. */
export const NOTICE_RULES: readonly Rule[] = ['semicolon-delimiter', 'decimal-comma']

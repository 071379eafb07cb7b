/** The columns of each table, in the order in which they are written: the model's own field names. */
const inFour = (name) => [name, `${name}_nl`, `${name}_de`, `${name}_en`]

export const COLUMNS = {
  sources: ['id', ...inFour('name'), 'shortName', 'kind', 'author', 'publishedOn', 'file', 'url', 'cited', 'citedIn'],
  sectors: ['id', ...inFour('name'), 'shortName', 'kind'],
  territories: ['id', ...inFour('name'), 'kind', 'parent', 'parts', 'nisCode', 'outline'],
  functions: ['id', 'number', ...inFour('name')],
  settings: ['id', ...inFour('name')],
  audiences: ['id', ...inFour('name'), 'kind', 'parent'],
  conditions: ['id', ...inFour('name')],
  tags: ['id', ...inFour('name'), 'kind', 'owner'],
  needs: ['id', ...inFour('name'), 'parent', 'synonyms', 'audiences', 'functions', 'tags'],
  actors: [
    'id', ...inFour('name'), 'alternativeNames', 'kind', 'kindAsStated', 'isNamed', 'responded', 'partOf', 'sectors', 'primarySector',
    'seat', 'territories', 'audiences', 'functions', 'languages', 'status', 'validFrom', 'validTo', 'description', 'website',
    'nextStep', 'optOut',
  ],
  contacts: ['id', 'actor', 'kind', 'value', 'personal'],
  offers: [
    'id', 'actor', 'name', 'functions', 'audiences', 'territories', 'conditions', 'careLevel', 'languages', 'status', 'validFrom', 'validTo',
  ],
  posts: ['id', 'owner', 'offer', 'profession', 'fullTimeEquivalents', 'state', 'validFrom', 'validTo'],
  loads: [
    'id', 'actor', 'offer', 'audience', 'availability', 'active', 'places', 'utilisation', 'waitIntakeWeeks', 'waitStartWeeks', 'queue',
    'startsPerWeek', 'inflow', 'intakeCapacity', 'period', 'declaredAt', 'declaredBy', 'validUntil', 'visibility',
  ],
  initiatives: [
    'id', ...inFour('name'), 'kind', 'kindAsStated', 'status', 'partOf', 'validFrom', 'validTo', 'sectors', 'territories', 'audiences',
    'description',
  ],
  concertations: [
    'id', ...inFour('name'), 'kind', 'heldOn', 'recurrence', 'participants', 'participantsAsStated', 'theme', 'initiative', 'sectors',
    'territories', 'status',
  ],
  actions: [
    'id', 'code', 'number', 'name', 'plan', 'setting', 'objective', 'audienceAsStated', 'audiences', 'territories', 'status', 'outcome',
  ],
  collaborations: ['id', 'between', 'level', 'purpose', 'status', 'validFrom', 'validTo'],
  claims: ['id', 'about', 'by', 'says', 'on'],
  memberships: ['id', 'actor', 'in', 'role', 'status', 'validFrom', 'validTo'],
  involvements: ['id', 'actor', 'in', 'role', 'status', 'validFrom', 'validTo'],
  attendance: ['id', 'actor', 'concertation', 'role', 'status'],
  findings: [
    'id', 'kind', 'nature', 'name', 'theme', 'parent', 'concertation', 'action', 'voicedBy', 'signals', 'about', 'outcome',
  ],
  objectives: ['id', 'owner', 'kind', 'parent', 'name'],
  activities: ['id', 'owner', 'name', 'heading', 'features', 'status'],
  statements: ['id', 'subject', 'relation', 'wording', 'object', 'status'],
  populations: ['id', 'territory', 'audience', 'inhabitants', 'on'],
  travel: ['id', 'from', 'to', 'minutes'],
  evidence: ['id', 'about', 'field', 'value', 'source', 'quote', 'locator', 'basis', 'confidence', 'note'],
}

export const ANSWERS = [
  'gaps',
  'coverage',
  'saturation',
  'measure',
  'acteurs',
  'collaborations',
  'carte',
  'repertoire',
] as const
export type ExportAnswer = (typeof ANSWERS)[number]

/** Most rows of an answer that one question hands over. */
export const AT_ONCE = 5000

const HEAD = /* GraphQL */ `
  network {
    id
    name(language: $language)
    fictional
    revision
    today
    referenceDate
    collection
    licence
    partitions {
      id
      name(language: $language)
    }
    sources {
      name(language: $language)
    }
  }
`
const INPUT = 'table id field value on by'
const EXCLUDED = 'excluded { key count sentence(language: $language) }'
const SAID = 'sentence(language: $language) reason'
const NAMED = '{ id name(language: $language) }'

/** What a network is looked at with when nobody says. */
export const COLLECTION = '{ network { collection } }'

/** Enough to know whether an answer is still the same. */
export const STATE = '{ network { revision today } }'

/** What each export asks: the same questions as the screens and the command line. */
export const DOCUMENTS: Readonly<Record<ExportAnswer, string>> = {
  gaps: `query ExportGaps($language: Language!, $by: GroupAxis!, $partition: ID, $filter: ActorFilter) { ${HEAD}
    gaps(by: $by, partition: $partition, filter: $filter) {
      by partition revision ${SAID} ${EXCLUDED}
      straddlers ${NAMED}
      signalled ${NAMED}
      blindSpots { actor ${NAMED} side distance }
      pairs {
        a b nameA(language: $language) nameB(language: $language) sizeA sizeB
        observed pairs unobserved expected sd low high z p severity flagged standing density densityA densityB
        missing { a ${NAMED} b ${NAMED} probability }
        bridges { actor ${NAMED} level } fullBridges
        alternative { partition name(language: $language) value sentence(language: $language) }
        formula(language: $language) ${SAID} ${EXCLUDED}
        signalled ${NAMED}
        inputs(first: ${String(AT_ONCE)}) { ${INPUT} }
      }
    } }`,
  coverage: `query ExportCoverage($language: Language!, $rows: CoverageAxis!, $columns: CoverageAxis!, $territory: ID, $filter: ActorFilter, $skip: Int! = 0) { ${HEAD}
    measures(also: true) { id question(language: $language) formula limits(language: $language) range minimum reference }
    coverage(rows: $rows, columns: $columns, territory: $territory, filter: $filter) {
      revision ${SAID} ${EXCLUDED}
      availability effective effectiveAtMost availabilityByPopulation effectiveByPopulation
      rows { id name(language: $language) number }
      columns { id name(language: $language) number }
      cells { row column state offers usable strained saturated unknown actors ${NAMED} sentence(language: $language) }
      incomplete { id name(language: $language) }
      inputs(first: ${String(AT_ONCE)}, skip: $skip) { ${INPUT} }
      inputCount
    } }`,
  saturation: `query ExportSaturation($language: Language!, $filter: ActorFilter) { ${HEAD}
    measures(also: true) { id question(language: $language) formula limits(language: $language) range minimum reference }
    saturation(filter: $filter) {
      actor ${NAMED}
      level partly score confidence contradiction toConfirm withheld since ageDays declaredBy
      indicators { label(language: $language) reading amber red fresh estimated ageDays }
      signalled ${NAMED}
      ${SAID} ${EXCLUDED}
      inputs { ${INPUT} }
      revision
    } }`,
  measure: `query ExportMeasure($language: Language!, $id: ID!, $scope: MeasureScope, $partition: ID, $compareTo: Date, $scenario: Scenario, $filter: ActorFilter, $skip: Int! = 0) { ${HEAD}
    measures(also: true) { id name(language: $language) question(language: $language) formula limits(language: $language) range minimum reference }
    measurement(id: $id, scope: $scope, partition: $partition, compareTo: $compareTo, scenario: $scenario, filter: $filter) {
      measure value endless revision ${SAID} ${EXCLUDED}
      uncertainty { kind low high standardError }
      alternative { partition name(language: $language) value sentence(language: $language) reason }
      assumptions(language: $language)
      rowCount inputCount
      rows(first: ${String(AT_ONCE)}, skip: $skip) {
        of names(language: $language) values { name label(language: $language) number word text(language: $language) }
        uncertainty { kind low high standardError } ${SAID}
      }
      inputs(first: ${String(AT_ONCE)}, skip: $skip) { ${INPUT} }
    } }`,
  acteurs: `query ExportActors($language: Language!, $filter: ActorFilter) { ${HEAD}
    columns(filter: $filter, language: $language)
    whole: columns(language: $language) }`,
  collaborations: `query ExportCollaborations($language: Language!, $filter: ActorFilter) { ${HEAD}
    columns(filter: $filter, language: $language) }`,
  repertoire: `query ExportDirectory($language: Language!, $filter: ActorFilter, $first: Int!, $after: String) {
    network {
      id name(language: $language) fictional revision today licence partitions ${NAMED}
      sources { name(language: $language) }
      audiences ${NAMED} territories ${NAMED} sectors ${NAMED} functions ${NAMED} conditions ${NAMED}
    }
    needs ${NAMED}
    actors(filter: $filter, orderBy: name, first: $first, after: $after) {
      revision totalCount namedCount pageInfo { hasNextPage endCursor }
      nodes {
        id name(language: $language) kind kindAsStated status
        primarySector ${NAMED} sectors ${NAMED} seat ${NAMED} territories ${NAMED} audiences ${NAMED}
        languages website nextStep(language: $language)
        offers {
          name(language: $language) status languages
          audiences ${NAMED} territories ${NAMED} conditions ${NAMED}
        }
        saturation { level withheld since declaredBy }
        contacts { personal kind value }
      }
    } }`,
  carte: `query ExportMap($language: Language!, $filter: ActorFilter, $regard: Regard!, $filtered: Boolean!) { ${HEAD}
    whole: columns(language: $language)
    left: columns(filter: $filter, language: $language) @include(if: $filtered)
    regard(id: $regard, filter: $filter, language: $language) { title line note figures } }`,
}

export const LIST = /* GraphQL */ `
  query Measures($language: Language!) {
    measures(also: true) {
      id
      name(language: $language)
      question(language: $language)
      limits(language: $language)
      formula
      inputs
      range
      cost
      minimum
      family
      layer
      reference
    }
  }
`

export const ONE = /* GraphQL */ `
  query Measurement(
    $id: ID!
    $scope: MeasureScope
    $partition: ID
    $compareTo: Date
    $scenario: Scenario
    $filter: ActorFilter
    $language: Language!
  ) {
    measurement(
      id: $id
      scope: $scope
      partition: $partition
      compareTo: $compareTo
      scenario: $scenario
      filter: $filter
    ) {
      measure
      value
      endless
      uncertainty {
        ...Sure
      }
      alternative {
        partition
        name(language: $language)
        value
        reason
        sentence(language: $language)
      }
      rowCount
      rows(first: 5000) {
        of
        names(language: $language)
        values {
          name
          label(language: $language)
          number
          word
          text(language: $language)
        }
        uncertainty {
          ...Sure
        }
        sentence(language: $language)
        reason
      }
      assumptions(language: $language)
      inputCount
      inputs(first: 5000) {
        table
        id
        field
        value
        on
        by
      }
      excluded {
        key
        count
        ids
        sentence(language: $language)
      }
      reason
      sentence(language: $language)
      revision
    }
  }
  fragment Sure on Uncertainty {
    kind
    low
    high
    standardError
  }
`

import { findCollaborationsFrom, findPartners } from '../../packages/network-store/dist/questions/find-neighbourhood.js'

export const TRIVIAL = '{ __typename }'

export const NEIGHBOURHOOD = `query Neighbourhood($centre: ID!) {
  neighbourhood(centre: $centre, steps: 2) {
    actors { steps actor { id name kind } }
    collaborations { id level between { id } }
  }
}`

export const SEARCH = `query Search($text: String!) { search(text: $text) { id table name detail } }`

export const DECLARE = `mutation Declare($mutationId: ID!, $input: LoadInput!) {
  declareLoad(mutationId: $mutationId, input: $input) { change { id } problems { code } revision repeated created }
}`

const READ_ACTORS = `
  UNWIND $ids AS id
  MATCH (actor:Actor {network: $network, id: id})
  RETURN id, actor.name_fr AS name, actor.kind AS kind`

const READ_LEVELS = `
  UNWIND $ids AS id
  MATCH (tie:Collaboration {network: $network, id: id})
  RETURN id, tie.level AS level`

/** The statements of our store and two more for the words that the answer shows, with as little around them as it takes. */
export function bareNeighbourhood(bare, network, centre) {
  return bare.read(async (run) => {
    const found = new Set([centre])
    let frontier = [centre]
    for (let step = 0; step < 2; step += 1) {
      const answers = await run(findPartners.cypher, { network, ids: frontier })
      frontier = [...new Set(answers.flatMap(({ partners }) => partners))].filter((id) => !found.has(id))
      for (const id of frontier) found.add(id)
    }
    const ids = [...found]
    const ties = (await run(findCollaborationsFrom.cypher, { network, ids })).filter(({ second }) => found.has(second))
    const actors = await run(READ_ACTORS, { network, ids })
    const levels = await run(READ_LEVELS, { network, ids: ties.map(({ collaboration }) => collaboration) })
    return { actors: actors.length, ties: levels.length }
  })
}

/** The fact alone, without a Change and without a look at what is there. */
export function bareDeclaration(bare, network, { id, actor, declaredAt }) {
  return bare.write((run) =>
    run(
      `MATCH (actor:Actor {network: $network, id: $actor})
       CREATE (load:LoadDeclaration:Row {network: $network, id: $id, actor: $actor, availability: 'open', declaredAt: $declaredAt,
         declaredBy: 'coordination', visibility: 'members', row: 0})-[:LOAD_OF]->(actor)`,
      { network, id, actor, declaredAt },
    ),
  )
}

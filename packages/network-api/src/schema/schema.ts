import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { actorSdl } from './actor/actor.graphql.ts'
import { actorMutationsSdl } from './actor/actor-mutations.graphql.ts'
import { actorMutationsResolvers } from './actor/actor-mutations.resolvers.ts'
import { actorResolvers } from './actor/actor.resolvers.ts'
import { changeSdl } from './change/change.graphql.ts'
import { changeResolvers } from './change/change.resolvers.ts'
import { coverageSdl } from './coverage/coverage.graphql.ts'
import { coverageResolvers } from './coverage/coverage.resolvers.ts'
import { columnsSdl } from './columns/columns.graphql.ts'
import { columnsResolvers } from './columns/columns.resolvers.ts'
import { evidenceSdl } from './evidence/evidence.graphql.ts'
import { evidenceResolvers } from './evidence/evidence.resolvers.ts'
import { facetSdl } from './facet/facet.graphql.ts'
import { facetResolvers } from './facet/facet.resolvers.ts'
import { findingSdl } from './finding/finding.graphql.ts'
import { findingResolvers } from './finding/finding.resolvers.ts'
import { gapSdl } from './gap/gap.graphql.ts'
import { gapResolvers } from './gap/gap.resolvers.ts'
import { initiativeSdl } from './initiative/initiative.graphql.ts'
import { initiativeResolvers } from './initiative/initiative.resolvers.ts'
import { withKnownAt } from './known-at.ts'
import { loadSdl } from './load/load.graphql.ts'
import { loadResolvers } from './load/load.resolvers.ts'
import { measureSdl } from './measure/measure.graphql.ts'
import { measureResolvers } from './measure/measure.resolvers.ts'
import { meetingSdl } from './meeting/meeting.graphql.ts'
import { meetingResolvers } from './meeting/meeting.resolvers.ts'
import { needSdl } from './need/need.graphql.ts'
import { needResolvers } from './need/need.resolvers.ts'
import { networkSdl } from './network/network.graphql.ts'
import { networkResolvers } from './network/network.resolvers.ts'
import { saturationSdl } from './saturation/saturation.graphql.ts'
import { saturationResolvers } from './saturation/saturation.resolvers.ts'
import { partnerSdl } from './partner/partner.graphql.ts'
import { partnerResolvers } from './partner/partner.resolvers.ts'
import { regardSdl } from './regard/regard.graphql.ts'
import { regardResolvers } from './regard/regard.resolvers.ts'
import { routeSdl } from './route/route.graphql.ts'
import { routeResolvers } from './route/route.resolvers.ts'
import { CellScalar, DateScalar, NetworkColumnsScalar, RegardFiguresScalar } from './scalars.ts'
import { searchSdl } from './search/search.graphql.ts'
import { searchResolvers } from './search/search.resolvers.ts'
import { anyTieSdl } from './tie/any-tie.graphql.ts'
import { anyTieResolvers } from './tie/any-tie.resolvers.ts'
import { tieSdl } from './tie/tie.graphql.ts'
import { tieMutationsSdl } from './tie/tie-mutations.graphql.ts'
import { tieMutationsResolvers } from './tie/tie-mutations.resolvers.ts'
import { tieResolvers } from './tie/tie.resolvers.ts'
import { writtenSdl } from './written/written.graphql.ts'
import { writtenResolvers } from './written/written.resolvers.ts'

/** The whole schema; one folder per concept. */
export function makeSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: [
      networkSdl,
      evidenceSdl,
      actorSdl,
      tieSdl,
      anyTieSdl,
      saturationSdl,
      gapSdl,
      measureSdl,
      coverageSdl,
      routeSdl,
      partnerSdl,
      meetingSdl,
      findingSdl,
      initiativeSdl,
      searchSdl,
      needSdl,
      facetSdl,
      columnsSdl,
      regardSdl,
      changeSdl,
      writtenSdl,
      loadSdl,
      actorMutationsSdl,
      tieMutationsSdl,
    ],
    resolvers: withKnownAt([
      { Cell: CellScalar, Date: DateScalar, NetworkColumns: NetworkColumnsScalar, RegardFigures: RegardFiguresScalar },
      networkResolvers,
      evidenceResolvers,
      actorResolvers,
      tieResolvers,
      anyTieResolvers,
      saturationResolvers,
      gapResolvers,
      measureResolvers,
      coverageResolvers,
      routeResolvers,
      partnerResolvers,
      meetingResolvers,
      findingResolvers,
      initiativeResolvers,
      searchResolvers,
      needResolvers,
      facetResolvers,
      columnsResolvers,
      regardResolvers,
      changeResolvers,
      writtenResolvers,
      loadResolvers,
      actorMutationsResolvers,
      tieMutationsResolvers,
    ]) as never,
  })
}

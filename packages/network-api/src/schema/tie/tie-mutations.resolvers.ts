import type { ApiContext } from '../../context.ts'
import { carryOut } from '../../writing/carry-out.ts'
import { planConfirmation, type ConfirmationSent } from '../../writing/confirm-collaboration.ts'
import { planContest, type ContestSent } from '../../writing/contest.ts'
import { planEnd, type EndSent } from '../../writing/end-collaboration.ts'
import { planProposal, type ProposalSent } from '../../writing/propose-collaboration.ts'

interface Asked {
  readonly mutationId: string
}

export const tieMutationsResolvers = {
  Mutation: {
    proposeCollaboration: (
      _: unknown,
      { mutationId, input }: Asked & { readonly input: ProposalSent },
      context: ApiContext,
    ) => carryOut((standing) => planProposal(input, standing), { ...context, mutationId }),
    confirmCollaboration: (_: unknown, { mutationId, ...sent }: Asked & ConfirmationSent, context: ApiContext) =>
      carryOut((standing) => planConfirmation(sent, standing), { ...context, mutationId }),
    endCollaboration: (_: unknown, { mutationId, ...sent }: Asked & EndSent, context: ApiContext) =>
      carryOut((standing) => planEnd(sent, standing), { ...context, mutationId }),
    contest: (_: unknown, { mutationId, ...sent }: Asked & ContestSent, context: ApiContext) =>
      carryOut((standing) => planContest(sent, standing), { ...context, mutationId }),
  },
}

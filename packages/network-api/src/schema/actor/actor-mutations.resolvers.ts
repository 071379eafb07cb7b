import type { ApiContext } from '../../context.ts'
import { planNewActor, type ActorSent } from '../../writing/add-actor.ts'
import { carryOut } from '../../writing/carry-out.ts'
import { planCorrection, type CorrectionSent } from '../../writing/correct-actor.ts'
import { planErasure } from '../../writing/erase-contact.ts'
import { planRetirement, type RetirementSent } from '../../writing/retire-actor.ts'

interface Asked {
  readonly mutationId: string
}

export const actorMutationsResolvers = {
  Mutation: {
    correctActor: (
      _: unknown,
      { mutationId, input }: Asked & { readonly input: CorrectionSent },
      context: ApiContext,
    ) => carryOut((standing) => planCorrection(input, standing), { ...context, mutationId }),
    addActor: (_: unknown, { mutationId, input }: Asked & { readonly input: ActorSent }, context: ApiContext) =>
      carryOut((standing) => planNewActor(input, standing), { ...context, mutationId }),
    retireActor: (_: unknown, { mutationId, ...sent }: Asked & RetirementSent, context: ApiContext) =>
      carryOut((standing) => planRetirement(sent, standing), { ...context, mutationId }),
    eraseContact: (_: unknown, { mutationId, contact }: Asked & { readonly contact: string }, context: ApiContext) =>
      carryOut((standing) => planErasure({ contact }, standing), { ...context, mutationId }),
  },
}

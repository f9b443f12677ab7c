import { newcomersOf } from '../../../../centre/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import type { Seat } from '../open-plan.ts'
import { participantIn } from '../rules.ts'
import { readsToWrite, writes } from '../with-plan.ts'
import { inviteParticipant, mustCoordinate, recordDeparture } from './invite-participant.ts'
import { parseInvitee } from './participant.form.ts'
import { ParticipantsPage } from './participants.view.tsx'
import { peopleText } from './text.ts'

export const planParticipants = router('professional')

planParticipants.get(
  '/plannen/:id/deelnemers',
  may.workOnPlans,
  readsToWrite(async (ctx, seat) => {
    mustCoordinate(seat)
    return page(peopleText.title, await participantsPage(ctx, seat))
  }),
)

planParticipants.post(
  '/plannen/:id/deelnemers',
  may.workOnPlans,
  writes(async (ctx, seat, { form }) => {
    const parsed = parseInvitee(form)
    if (!parsed.ok) return invalid(peopleText.title, await participantsPage(ctx, seat, parsed.faults, parsed.typed))
    const invitation = await inviteParticipant(ctx, seat, parsed.value)
    if (invitation.kind === 'invited') return see(`/plannen/${seat.plan.id}?gedaan=deelnemer`)
    const faults = { id: peopleText.refused[invitation.because] }
    return invalid(peopleText.title, await participantsPage(ctx, seat, faults, typedWords(form)))
  }),
)

planParticipants.post(
  '/plannen/:id/deelnemers/:participant/vertrek',
  may.workOnPlans,
  writes(async (ctx, seat, asked) => {
    const departure = await recordDeparture(ctx, seat, participantAsked(seat, asked))
    if (departure.kind === 'left') return see(`/plannen/${seat.plan.id}?gedaan=vertrek`)
    const faults = { form: peopleText.refused[departure.because] }
    return invalid(peopleText.title, await participantsPage(ctx, seat, faults))
  }),
)

function participantAsked({ plan }: Seat, { params }: Asked) {
  const participant = participantIn(plan, params.participant ?? '')
  if (!participant) throw new NotFound(`participant ${params.participant}`)
  return participant
}

async function participantsPage(ctx: Ctx, { plan }: Seat, faults: Faults = {}, typed: Typed = {}) {
  return ParticipantsPage({ plan, professionals: await newcomersOf(ctx), faults, typed })
}

import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, typedWords } from '../../../../platform/web/form.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import type { Seat } from '../open-plan.ts'
import { participantIn } from '../rules.ts'
import { baseOf, readsToWrite, writes } from '../with-plan.ts'
import { agreers, endSupport, inviteSupporter } from './invite-supporter.ts'
import { parseSupporter } from './supporter.form.ts'
import { SupportersPage } from './supporters.view.tsx'
import { supporterText } from './text.ts'

export const planSupporters = bothShells()

planSupporters.get(
  '/uitnodigen',
  readsToWrite((_, seat, asked) => page(supporterText.title, supportersPage(seat, asked))),
)
planSupporters.post('/uitnodigen', writes(ask))
planSupporters.post('/uitnodigen/:participant/einde', writes(end))

async function ask(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const again = (faults: Faults) => invalid(supporterText.title, supportersPage(seat, asked, faults))
  const parsed = parseSupporter(asked.form)
  if (!parsed.ok) return again(parsed.faults)
  const agreedBy = agreers(seat).find(one => one.id === (asked.form.get('agreedBy') ?? seat.me.id))
  if (!agreedBy) return again({ agreedBy: supporterText.missing.agreedBy })
  const { givenNames, familyName, part, email } = parsed.value
  const whom = { givenNames, familyName }
  const asking = await inviteSupporter(ctx, seat, { whom, name: `${givenNames} ${familyName}`, part, email, agreedBy })
  if (asking.kind === 'refused') return again({ email: supporterText.refused[asking.because] })
  return see(`${baseOf(asked)}/uitnodigen?gedaan=gevraagd`)
}

async function end(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const supporter = participantIn(seat.plan, asked.params.participant ?? '')
  if (!supporter) throw new NotFound(`participant ${asked.params.participant}`)
  await endSupport(ctx, seat, supporter)
  return see(`${baseOf(asked)}/uitnodigen?gedaan=gestopt`)
}

function supportersPage(seat: Seat, asked: Asked, faults: Faults = {}) {
  const mayAgree = agreers(seat)
  if (mayAgree.length === 0) throw new NotAllowed('care-coordination.participant', seat.children[0]?.id ?? null)
  const gedaan = asked.query.get('gedaan')
  return SupportersPage({
    plan: seat.plan,
    me: seat.me,
    base: baseOf(asked),
    agreers: mayAgree,
    done: gedaan === 'gevraagd' || gedaan === 'gestopt' ? gedaan : null,
    faults,
    typed: typedWords(asked.form),
  })
}

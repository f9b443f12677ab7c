import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults } from '../../../../platform/web/form.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import type { Seat } from '../open-plan.ts'
import { coordinates } from '../participants/invite-participant.ts'
import type { Participant } from '../plan.ts'
import { baseOf, reads, writes } from '../with-plan.ts'
import { chooseSections, deciders } from './choose-sections.ts'
import { LookerPage } from './looker.view.tsx'
import { parseChoices } from './sight.form.ts'
import { sightText } from './text.ts'
import { type Looker, mayDecide, whoSeesWhat } from './who-sees-what.ts'
import { WhoSeesWhatPage } from './who-sees-what.view.tsx'

export const planSight = bothShells()

planSight.get('/wie-ziet-wat', reads(showAll))
planSight.get(
  '/wie-ziet-wat/:participant',
  reads(async (ctx, seat, asked) => page(sightText.title, await lookerPage(ctx, seat, asked))),
)
planSight.post('/wie-ziet-wat/:participant', writes(choose))

async function showAll(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  return page(
    sightText.title,
    WhoSeesWhatPage({
      plan: seat.plan,
      me: seat.me,
      lookers: await whoSeesWhat(ctx, seat),
      base: baseOf(asked),
      isSaved: asked.query.get('gedaan') === 'gekozen',
      mayChoose: choosersFor(seat).length > 0,
    }),
  )
}

async function choose(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const { participant, isChosenFor, sections } = await lookerAsked(ctx, seat, asked)
  const choosers = choosersFor(seat)
  if (choosers.length === 0 || !isChosenFor) throw new NotFound('a choice that is not theirs')
  const saidBy = choosers.find(one => one.id === (asked.form.get('saidBy') ?? seat.me.id))
  if (!saidBy) return invalid(sightText.title, await lookerPage(ctx, seat, asked, { saidBy: sightText.missing }))
  const said = parseChoices(asked.form)
  const changed = said.filter(one => sections.find(known => known.section === one.section)?.mine !== one.opens)
  await chooseSections(ctx, seat, { participant, saidBy, choices: changed })
  return see(`${baseOf(asked)}/wie-ziet-wat?gedaan=gekozen`)
}

async function lookerPage(ctx: Ctx, seat: Seat, asked: Asked, faults: Faults = {}) {
  const looker = await lookerAsked(ctx, seat, asked)
  return LookerPage({ plan: seat.plan, me: seat.me, looker, base: baseOf(asked), choosers: choosersFor(seat), faults })
}

/** The family chooses for itself; a coordinator writes down what one of them said. */
const choosersFor = (seat: Seat): readonly Participant[] => {
  if (mayDecide(seat)) return [seat.me]
  return coordinates(seat) ? deciders(seat) : []
}

async function lookerAsked(ctx: Ctx, seat: Seat, { params }: Asked): Promise<Looker> {
  const looker = (await whoSeesWhat(ctx, seat)).find(one => one.participant.id === params.participant)
  if (!looker?.viewer) throw new NotFound(`participant ${params.participant}`)
  return looker
}

import { professionalsOf } from '../../../../centre/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { page, see } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { bothShells } from '../both-shells.ts'
import { cutMeeting } from '../meetings/look-up.ts'
import { isComing } from '../meetings/meeting.ts'
import { findMeetings } from '../meetings/store.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { coordinatorOf, participantIn } from '../rules.ts'
import { baseOf, reads } from '../with-plan.ts'
import { chooseLanguage, languageFor } from './choose-language.ts'
import { isPlanLanguage } from './languages.ts'
import { PlanInLanguagePage } from './plan-in-language.view.tsx'
import { planWords } from './plan-words.ts'

export const planLanguage = bothShells()

planLanguage.get(
  '/taal',
  reads(async (ctx, seat, asked) => {
    const language = await languageFor(ctx, seat)
    recordPlan(ctx, 'print', 'care-coordination.plan', seat)
    const props = { plan: seat.plan, base: baseOf(asked), language, today: ctx.today }
    const [contact, nextMeeting] = [await contactOf(ctx, seat), await nextMeetingOf(ctx, seat)]
    return page(planWords[language].title, PlanInLanguagePage({ ...props, contact, nextMeeting }))
  }),
)

planLanguage.post(
  '/taal',
  reads(async (ctx, _, asked) => {
    const { language = '' } = typedWords(asked.form)
    if (isPlanLanguage(language)) await chooseLanguage(ctx, language)
    return see(`${baseOf(asked)}/taal`)
  }),
)

async function contactOf(ctx: Ctx, { plan }: Seat) {
  const lead = participantIn(plan, coordinatorOf(plan) ?? null)
  if (!lead) return null
  return { name: lead.name, phone: (await professionalsOf(ctx)).find(one => one.id === lead.subject)?.phone ?? null }
}

async function nextMeetingOf(ctx: Ctx, seat: Seat): Promise<Temporal.PlainDate | null> {
  const meetings = await findMeetings(ctx.db, ctx.municipality, [seat.plan.id])
  const next = meetings.flatMap(one => cutMeeting(seat, one)).findLast(one => isComing(one, ctx.now))
  return next?.time.startsAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate() ?? null
}

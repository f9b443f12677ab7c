import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, typedWords } from '../../../../platform/web/form.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import { chooseForm } from '../form/choose-form.ts'
import { parsePlanForm } from '../form/plan-form.form.ts'
import { formText } from '../form/text.ts'
import { openPlan, type Seat } from '../open-plan.ts'
import { standingAgreements } from '../rules.ts'
import { sectionOf, standing } from '../story/part.ts'
import { readStory } from '../story/read-story.ts'
import { readVersionIn } from '../story/story.form.ts'
import { text } from '../text.ts'
import { baseOf, reads, writes } from '../with-plan.ts'
import { parseEnding, parseSafetyAgreement } from './safety.form.ts'
import { SafetyPage, type SafetyProps } from './safety.view.tsx'
import { endSafetyAgreement, writeSafetyAgreement } from './write-safety-agreement.ts'

export const planSafety = bothShells()

planSafety.get(
  '/veiligheid',
  reads(async (ctx, seat, asked) => page(text.safety, await safetyPage(ctx, seat, asked))),
)
planSafety.post('/veiligheid', writes(agree))
planSafety.post('/veiligheid/vorm', writes(choose))
planSafety.post('/veiligheid/:agreement/einde', writes(end))

async function agree(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const parsed = parseSafetyAgreement(asked.form, seat.plan)
  if (!parsed.ok) return invalid(text.safety, await safetyPage(ctx, seat, asked, parsed))
  await writeSafetyAgreement(ctx, seat, parsed.value)
  return see(`${baseOf(asked)}?gedaan=veiligheid`)
}

async function choose(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const typed = typedWords(asked.form)
  const again = async (formFaults: Faults) => safetyPage(ctx, seat, asked, { formFaults, formTyped: typed })
  const parsed = parsePlanForm(asked.form)
  if (!parsed.ok) return invalid(text.safety, await again({ why: parsed.faults.reason ?? '' }))
  const { atStake: chosen, reason } = parsed.value
  const atStake = {
    basicCare: chosen.includes('basicCare'),
    safety: chosen.includes('safety'),
    violence: chosen.includes('violence'),
  }
  const safetyWorries = standing(await readStory(ctx, seat), 'safety-worry').length
  const entry = { atStake, reason, safetyWorries, readVersion: readVersionIn(asked.form) }
  const choosing = await chooseForm(ctx, seat, entry)
  switch (choosing.kind) {
    case 'chosen':
      return see(`${baseOf(asked)}/veiligheid?gedaan=gewijzigd`)
    case 'stays-full':
      return invalid(text.safety, await again({ atStake: formText.staysFull }))
    case 'overtaken': {
      const now = await openPlan(ctx, seat.plan.id)
      const shown = { formFaults: { why: formText.overtaken }, formTyped: typed }
      return stale(text.safety, await safetyPage(ctx, now, asked, shown))
    }
  }
}

async function end(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const agreement = standingAgreements(seat.plan).find(one => one.id === asked.params.agreement)
  if (!agreement) throw new NotFound(`safety agreement ${asked.params.agreement}`)
  const parsed = parseEnding(asked.form)
  if (!parsed.ok)
    return invalid(text.safety, await safetyPage(ctx, seat, asked, { faults: parsed.faults, ending: agreement.id }))
  await endSafetyAgreement(ctx, seat, { agreement, reason: parsed.value.reason })
  return see(`${baseOf(asked)}/veiligheid`)
}

type Shown = Partial<Pick<SafetyProps, 'faults' | 'typed' | 'formFaults' | 'formTyped' | 'ending'>>

/** Who watches over one agreement sees that one; who sees nothing of safety is not told that there is anything. */
async function safetyPage(ctx: Ctx, seat: Seat, asked: Asked, shown: Shown = {}) {
  const story = await readStory(ctx, seat)
  const isTheirs = story.parts.some(part => sectionOf[part.kind] === 'safety')
  if (seat.plan.sight.safety.level === 'nothing' && seat.plan.safetyAgreements.length === 0 && !isTheirs)
    throw new NotAllowed('care-coordination.safety-agreement', seat.children[0]?.id ?? null)
  const none = { faults: {}, typed: {}, formFaults: {}, formTyped: {} }
  return SafetyPage({ plan: seat.plan, story, base: baseOf(asked), ...none, ...shown })
}

import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { inModule } from '../../teams/look-up.ts'
import { parseNewItem, parsePupil } from '../item.form.ts'
import { text } from '../text.ts'
import { bringIn, pupilNamed, type SubjectFound, subjectOf } from './bring-in.ts'
import { BringInPage, NoTeamPage, WhoPage } from './bring-in.view.tsx'

export const bringingIn = router('professional')

const title = text.bringIn.title

bringingIn.get(
  '/schoolzorg/aanmelden',
  may.sitInCareTeam,
  inModule(async (ctx, { query }) => {
    const asked = { child: query.get('kind') ?? '', concern: query.get('signaal') ?? '' }
    return subjectPage(page, ctx, await subjectOf(ctx, asked), {})
  }),
)

bringingIn.post(
  '/schoolzorg/aanmelden/wie',
  may.sitInCareTeam,
  inModule(async (ctx, { form }) => {
    const found = await subjectOf(ctx, { child: '', concern: '' })
    if (found.kind !== 'ask' || found.team === null) return subjectPage(invalid, ctx, found, {})
    const parsed = parsePupil(form)
    if (!parsed.ok) return subjectPage(invalid, ctx, found, parsed)
    const child = await pupilNamed(ctx, parsed.value.name, parsed.value.birth)
    if (child) return see(`/schoolzorg/aanmelden?kind=${child.id}`)
    return subjectPage(invalid, ctx, found, { faults: { name: text.bringIn.notFound }, typed: typedWords(form) })
  }),
)

bringingIn.post(
  '/schoolzorg/aanmelden',
  may.sitInCareTeam,
  inModule(async (ctx, { form }) => {
    const typed = typedWords(form)
    const found = await subjectOf(ctx, { child: typed.kind ?? '', concern: typed.signaal ?? '' })
    if (found.kind !== 'found') return subjectPage(invalid, ctx, found, {})
    const parsed = parseNewItem(form, found.subject.team.agreement.familiesAsk === 'yes')
    if (!parsed.ok) return subjectPage(invalid, ctx, found, parsed)
    const id = await bringIn(ctx, found.subject, parsed.value)
    return see(`/schoolzorg/besprekingen/${id}/toestemming`)
  }),
)

type Shown = { readonly faults?: Faults; readonly typed?: Typed }

function subjectPage(answer: typeof page, ctx: Ctx, found: SubjectFound, { faults = {}, typed }: Shown): Answer {
  switch (found.kind) {
    case 'ask':
      return answer(title, WhoPage({ team: found.team, faults, typed: typed ?? {} }))
    case 'no-team':
      return answer(title, NoTeamPage())
    case 'found': {
      const subject = { ...found.subject, today: ctx.today }
      return answer(title, BringInPage({ subject, faults, typed: typed ?? fromConcern(found) }))
    }
  }
}

/** What the professional saw himself, to be looked at again before the team sees it. */
function fromConcern({ subject: { concern } }: Extract<SubjectFound, { kind: 'found' }>): Typed {
  if (concern === null) return {}
  return { question: concern.seen, strengths: concern.strengths.join('\n') }
}

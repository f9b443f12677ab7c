import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findDraft, keepDraft } from '../../../../platform/drafts/draft.ts'
import { draftKept } from '../../../../platform/drafts/draft-kept.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { contributionsTo } from '../../items/contribute.ts'
import { inModule, sittingIn } from '../../teams/look-up.ts'
import { text as words } from '../../text.ts'
import { agreeAction, endAction } from '../actions/agree-action.ts'
import { findActions } from '../actions/store.ts'
import { atItem, openMeeting, takeMeeting } from '../look-up.ts'
import { parseAction, parseEnding, parseMinutes } from '../meeting.form.ts'
import { minutesDraft } from '../minutes/draft.ts'
import { leadersOf, minutesTo, writeMinutes } from '../minutes/write-minutes.ts'
import { text } from '../text.ts'
import { ScreenPage } from './screen.view.tsx'
import type { ScreenProps } from './screen-props.ts'

export const careTeamScreen = router('professional')

type At = { readonly meeting: string; readonly item: string }
const atOf = ({ params }: Asked): At => ({ meeting: params.id ?? '', item: params.item ?? '' })
const addressOf = ({ meeting, item }: At): string => `/schoolzorg/overleggen/${meeting}/scherm/${item}`

careTeamScreen.get(
  '/schoolzorg/overleggen/:id/scherm/:item',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => screen(page, ctx, atOf(asked), { saved: asked.query.has('bewaard') })),
)

type State = Partial<Pick<ScreenProps, 'faults' | 'typed' | 'saved' | 'newer'>>

async function screen(answer: typeof page, ctx: Ctx, { meeting, item }: At, state: State): Promise<Answer> {
  const here = atItem(await openMeeting(ctx, meeting), item)
  const { seen } = here.at
  const all = (await minutesTo(ctx, seen)).map(one => one.minutes)
  const isTyped = state.typed !== undefined && 'analysis' in state.typed
  const draft = isTyped ? undefined : await findDraft(ctx, minutesDraft(here))
  const props = {
    ...here,
    contributions: await contributionsTo(ctx, seen),
    minutes: all.find(one => one.meeting === here.meeting.id) ?? null,
    earlier: all.find(one => one.meeting !== here.meeting.id) ?? null,
    leaders: leadersOf(ctx, seen),
    members: sittingIn(here.team, ctx.today),
    actions: await findActions(ctx.db, ctx.municipality, [seen.item.id]),
    draftAt: draft?.savedAt ?? null,
    saved: false,
    newer: null,
    today: ctx.today,
    faults: {},
    ...state,
    typed: { ...draft?.typed, ...state.typed },
  }
  return answer(words.about(seen.item, seen.child), ScreenPage(props))
}

careTeamScreen.post(
  '/schoolzorg/overleggen/:id/scherm/:item',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const at = atOf(asked)
    const parsed = parseMinutes(asked.form)
    if (!parsed.ok) return screen(invalid, ctx, at, parsed)
    const written = await writeMinutes(ctx, { ...at, seen: parsed.value.version }, parsed.value.words)
    const typed = typedWords(asked.form)
    switch (written.kind) {
      case 'written':
        return see(`${addressOf(at)}?bewaard`)
      case 'stale':
        return screen(stale, ctx, at, { typed, newer: written.newer })
      case 'names-somebody':
        return screen(invalid, ctx, at, { typed, faults: { analysis: words.namesSomebody(written.word) } })
      case 'school-may-not-lead':
        return screen(invalid, ctx, at, { typed, faults: { lead: text.screen.schoolLeads } })
    }
  }),
)

/** A draft grows every few seconds and loses nothing by being sent twice. */
careTeamScreen.post(
  '/schoolzorg/overleggen/:id/scherm/:item/concept',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const at = atOf(asked)
    // With the version it was typed upon: who comes back to it is told when somebody else saved in the meantime.
    const here = atItem(await takeMeeting(ctx, at.meeting), at.item)
    await keepDraft(ctx, minutesDraft(here), typedWords(asked.form))
    return draftKept(ctx.now, asked.form, addressOf(at))
  }),
  { repeatable: true },
)

careTeamScreen.post(
  '/schoolzorg/overleggen/:id/scherm/:item/acties',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const at = atOf(asked)
    const parsed = parseAction(asked.form, ctx.today)
    if (!parsed.ok) return screen(invalid, ctx, at, parsed)
    const agreed = await agreeAction(ctx, at.meeting, at.item, parsed.value)
    if (agreed.kind === 'agreed') return see(`${addressOf(at)}#wie-doet-wat`)
    const faults = { what: words.namesSomebody(agreed.word) }
    return screen(invalid, ctx, at, { faults, typed: typedWords(asked.form) })
  }),
)

careTeamScreen.post(
  '/schoolzorg/acties/:id/einde',
  may.sitInCareTeam,
  inModule(async (ctx, { params, form }) => {
    const parsed = parseEnding(form)
    const action = await endAction(ctx, params.id ?? '', parsed.ok ? parsed.value.outcome : 'done')
    return see(`/schoolzorg/besprekingen/${action.item}`)
  }),
)

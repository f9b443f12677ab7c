import { getCentre } from '../../../../centre/index.ts'
import { childrenOfSchool, schoolsOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { comingSessions } from '../sessions/sessions-page.ts'
import { candidatesOf } from './candidates.ts'
import { type Chosen, chosenGroup, chosenSessions } from './invitations.form.ts'
import { InvitePage, type InviteProps } from './invite.view.tsx'
import { inviteGroup } from './invite-group.ts'
import { LettersPage, RoundPage } from './round.view.tsx'
import { lettersOf, roundPage } from './round-page.ts'
import { findRounds } from './store.ts'
import { invitationText as text } from './text.ts'

export const invitations = router('professional')

invitations.get('/uitnodigen', may.seeClasses, async (ctx, { query }) => {
  const schools = await schoolsOf(ctx)
  const shown = await load(ctx, { ...chosenGroup(query, schools), schools, nobodyLeft: query.has('niemand') })
  const answer = Object.keys(shown.faults).length > 0 ? invalid : page
  return answer(text.title, InvitePage(shown))
})

invitations.post('/uitnodigen', may.seeClasses, async (ctx, { form }) => {
  const schools = await schoolsOf(ctx)
  const chosen = chosenGroup(form, schools)
  if (!chosen.group) return invalid(text.title, InvitePage(await load(ctx, { ...chosen, schools, nobodyLeft: false })))
  const invited = await inviteGroup(ctx, { ...chosen.group, sessions: chosenSessions(form) })
  if (invited.kind === 'invited') return see(`/uitnodigen/${invited.round}`)
  return see(`/uitnodigen?${new URLSearchParams({ ...chosen.typed, niemand: '' })}`)
})

invitations.get('/uitnodigen/:round', may.seeClasses, async (ctx, { params }) => {
  const shown = await roundPage(ctx, params.round ?? '')
  return page(text.round.titleOf(shown.round), RoundPage({ shown }))
})

invitations.get('/uitnodigen/:round/brieven', may.seeClasses, async (ctx, { params }) => {
  const shown = await lettersOf(ctx, params.round ?? '')
  return page(text.letters.title, LettersPage({ ...shown, centre: await getCentre(ctx), today: ctx.today }))
})

type Asked = Chosen & Pick<InviteProps, 'schools' | 'nobodyLeft'>

async function load(ctx: Ctx, asked: Asked): Promise<InviteProps> {
  const { group } = asked
  const rounds = await findRounds(ctx.db, ctx.municipality, 8)
  if (!group) return { ...asked, classes: [], candidates: null, sessions: [], rounds }
  const candidates = await candidatesOf(ctx, group)
  for (const { child } of candidates) record(ctx, 'read', 'youth-health.invitation', child.id)
  const pupils = group.school === null ? [] : await childrenOfSchool(ctx, group.school)
  const classes = [...new Set(pupils.flatMap(({ className }) => className ?? []))]
  const sessions = (await comingSessions(ctx)).filter(({ free, session }) => free > 0 && !session.on.equals(ctx.today))
  return { ...asked, classes, candidates, sessions, rounds }
}

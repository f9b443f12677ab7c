import { newcomersOf, organisationsOf } from '../../../centre/index.ts'
import { nextMeetingOn } from '../../../knowledge/care-team/rhythm.ts'
import { schoolsOf } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type May, may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import type { CareTeam } from '../care-team.ts'
import { itemsOf } from '../items/look-up.ts'
import type { Meeting } from '../meeting.ts'
import { openActionsOf } from '../meetings/actions/agree-action.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { findMeetings, findPlacements } from '../meetings/store.ts'
import { text as words } from '../text.ts'
import { TeamsAdministrationPage } from './administration.view.tsx'
import { HomePage } from './home.view.tsx'
import { KeepPage, type KeepProps } from './keep.view.tsx'
import { addMember, endMembership, openTeamOf, setAgreement } from './keep-team.ts'
import { chairs, inModule, keptTeam, openTeam, ownTeams, sittingIn, teamsOf } from './look-up.ts'
import { parseAgreement, parseEnding, parseMeeting, parseMember, parseOpening } from './team.form.ts'
import { TeamPage, type TeamProps } from './team.view.tsx'
import { text } from './text.ts'

export const careTeams = router('professional')

/** Who sits in a team and who administers the centre; whether he keeps this team is asked again. */
const keeps: May = actor => may.sitInCareTeam(actor) || may.configure(actor)

careTeams.get(
  '/schoolzorg',
  may.sitInCareTeam,
  inModule(async ctx => {
    const teams = await teamsOf(ctx)
    const mine = ownTeams(ctx, teams)
    const meetings = await findMeetings(
      ctx.db,
      ctx.municipality,
      mine.map(team => team.id),
    )
    const schools = teams.filter(team => team.organisation !== null && team.organisation === ctx.actor.organisation)
    const ofSchools = await Promise.all(schools.map(team => itemsOf(ctx, teams, { kind: 'team', id: team.id })))
    return page(
      words.title,
      HomePage({
        teams: mine.map(team => ({ team, next: nextOf(meetings, team, ctx.now) })),
        actions: await openActionsOf(ctx),
        own: await itemsOf(ctx, teams, { kind: 'requester', id: ctx.actor.id }),
        ofSchool: ofSchools.flat().filter(({ sight }) => sight === 'school-part'),
        today: ctx.today,
      }),
    )
  }),
)

const nextOf = (meetings: readonly Meeting[], { id }: CareTeam, now: Temporal.Instant): Meeting | null =>
  meetings.find(
    meeting =>
      meeting.team === id &&
      !meeting.cancellation &&
      Temporal.Instant.compare(meeting.startsAt.add({ hours: 4 }), now) > 0,
  ) ?? null

careTeams.get(
  '/schoolzorg/teams/:id',
  may.sitInCareTeam,
  inModule(async (ctx, { params }) => teamPage(page, ctx, await openTeam(ctx, params.id ?? ''), {})),
)

careTeams.post(
  '/schoolzorg/teams/:id/overleggen',
  may.sitInCareTeam,
  inModule(async (ctx, { params, form }) => {
    const team = await openTeam(ctx, params.id ?? '')
    const parsed = parseMeeting(form, ctx.now)
    if (!parsed.ok) return teamPage(invalid, ctx, team, parsed)
    return see(`/schoolzorg/overleggen/${await planMeeting(ctx, team.id, parsed.value)}`)
  }),
)

async function teamPage(
  answer: typeof page,
  ctx: Ctx,
  team: CareTeam,
  shown: Partial<Pick<TeamProps, 'faults' | 'typed'>>,
): Promise<Answer> {
  const items = await itemsOf(ctx, [team], { kind: 'team', id: team.id })
  const meetings = await findMeetings(ctx.db, ctx.municipality, [team.id])
  const placements = await findPlacements(ctx.db, ctx.municipality, { items: items.map(({ item }) => item.id) })
  const coming = meetings.filter(
    meeting => !meeting.cancellation && Temporal.Instant.compare(meeting.startsAt.add({ hours: 12 }), ctx.now) > 0,
  )
  const last = meetings.at(-1)
  const props = {
    team,
    sitting: sittingIn(team, ctx.today),
    items: items.map(seen => ({
      seen,
      on: coming.find(({ id }) => placements.some(one => one.item === seen.item.id && one.meeting === id)) ?? null,
    })),
    meetings,
    isChair: chairs(ctx, team),
    proposedOn: nextMeetingOn(last ? dayInTheNetherlands(last.startsAt) : ctx.today, team.agreement.rhythm),
    now: ctx.now,
    faults: {},
    typed: {},
    ...shown,
  }
  return answer(words.team(team.school.name), TeamPage(props))
}

careTeams.get(
  '/schoolzorg/teams/:id/leden',
  keeps,
  inModule(async (ctx, { params, query }) => {
    record(ctx, 'read', 'school-care-link.membership', null)
    return keepPage(page, ctx, await keptTeam(ctx, params.id ?? ''), { done: query.has('bewaard') })
  }),
)

careTeams.post(
  '/schoolzorg/teams/:id/leden',
  keeps,
  inModule(async (ctx, { params, form }) => {
    const team = await keptTeam(ctx, params.id ?? '')
    const parsed = parseMember(form)
    if (!parsed.ok) return keepPage(invalid, ctx, team, parsed)
    await addMember(ctx, team.id, parsed.value)
    return see(`/schoolzorg/teams/${team.id}/leden?bewaard`)
  }),
)

careTeams.post(
  '/schoolzorg/teams/:id/leden/:member/einde',
  keeps,
  inModule(async (ctx, { params, form }) => {
    const team = await keptTeam(ctx, params.id ?? '')
    const parsed = parseEnding(form)
    if (!parsed.ok) return keepPage(invalid, ctx, team, parsed)
    await endMembership(ctx, team.id, params.member ?? '', parsed.value.until)
    return see(`/schoolzorg/teams/${team.id}/leden?bewaard`)
  }),
)

careTeams.post(
  '/schoolzorg/teams/:id/afspraken',
  keeps,
  inModule(async (ctx, { params, form }) => {
    const team = await keptTeam(ctx, params.id ?? '')
    const parsed = parseAgreement(form)
    if (!parsed.ok) return keepPage(invalid, ctx, team, parsed)
    const set = await setAgreement(ctx, team.id, parsed.value, String(form.get('version') ?? ''))
    if (set.kind === 'set') return see(`/schoolzorg/teams/${team.id}/leden?bewaard`)
    return keepPage(stale, ctx, set.team, { typed: typedWords(form), isStale: true })
  }),
)

async function keepPage(
  answer: typeof page,
  ctx: Ctx,
  team: CareTeam,
  shown: Partial<Pick<KeepProps, 'faults' | 'typed' | 'done' | 'isStale'>>,
): Promise<Answer> {
  const professionals = await newcomersOf(ctx)
  const props = {
    team,
    professionals,
    today: ctx.today,
    done: false,
    isStale: false,
    faults: {},
    typed: {},
    ...shown,
    fromOffice: !may.sitInCareTeam(ctx.actor),
  }
  return answer(text.members.keep, KeepPage(props))
}

careTeams.get(
  '/beheer/zorgteams',
  may.configure,
  inModule(ctx => administrationPage(page, ctx, {})),
)

careTeams.post(
  '/beheer/zorgteams',
  may.configure,
  inModule(async (ctx, { form }) => {
    const parsed = parseOpening(form)
    if (!parsed.ok) return administrationPage(invalid, ctx, parsed)
    const opening = await openTeamOf(ctx, parsed.value.school, parsed.value.organisation)
    if (opening.kind === 'opened') return see(`/schoolzorg/teams/${opening.id}/leden`)
    return administrationPage(invalid, ctx, {
      faults: { school: text.administration.hasTeam },
      typed: typedWords(form),
    })
  }),
)

async function administrationPage(
  answer: typeof page,
  ctx: Ctx,
  shown: Partial<Pick<KeepProps, 'faults' | 'typed'>>,
): Promise<Answer> {
  const teams = await teamsOf(ctx)
  const taken = new Set<string>(teams.map(team => team.school.id))
  const schools = (await schoolsOf(ctx)).filter(({ id }) => !taken.has(id))
  const organisations = (await organisationsOf(ctx)).filter(({ kind }) => kind === 'school' || kind === 'childcare')
  return answer(
    text.administration.title,
    TeamsAdministrationPage({ teams, schools, organisations, faults: {}, typed: {}, ...shown }),
  )
}

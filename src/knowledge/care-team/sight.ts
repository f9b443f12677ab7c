/**
 * The law of who sees what of an item. A fixed member of the team, on a day that he is one, sees it whole; a member by invitation sees
 * the items he is invited to; whoever brought it in always sees what he wrote himself; other staff of the school see the school's part.
 * While consent does not stand nobody but the one who brought it in sees anything, minutes included. Minutes are for who was a member on
 * the day of the meeting or sits at the item now that it is still open; after its closure who came later does not read back.
 * Source: docs/sources.md, row `care-team` (minutes to those who take part; the school its own part). What follows membership day by day
 * is our reading of the agreements.
 */
import { comesByInvitation, type MemberSection, type Profession, type Section, schoolSections } from './professions.ts'

type Day = Temporal.PlainDate

/** `until`: the first day on which it no longer holds; null while nobody knows one. */
export type Membership = {
  readonly team: string
  readonly profession: Profession
  readonly from: Day
  readonly until: Day | null
}
export type Viewer = {
  readonly professional: string
  readonly organisation: string | null
  readonly memberships: readonly Membership[]
}
export type ItemFacts = {
  readonly team: string
  /** As which partner the school's staff sign in; null when they do not. */
  readonly schoolOrganisation: string | null
  readonly kind: 'named' | 'anonymous'
  /** Of an anonymous item: true. */
  readonly isGateOpen: boolean
  readonly requestedBy: string
  readonly guests: readonly string[]
  readonly isClosed: boolean
}

export const sights = ['nothing', 'own-request', 'school-part', 'whole'] as const
export type Sight = (typeof sights)[number]

const isMemberOn = ({ from, until }: Membership, day: Day): boolean =>
  Temporal.PlainDate.compare(from, day) <= 0 && (until === null || Temporal.PlainDate.compare(day, until) < 0)

/** The memberships of this team that hold on a day. */
export const membershipsOn = (viewer: Viewer, team: string, day: Day): readonly Membership[] =>
  viewer.memberships.filter(membership => membership.team === team && isMemberOn(membership, day))

export function sightOf(viewer: Viewer, item: ItemFacts, today: Day): Sight {
  const isOwn = item.requestedBy === viewer.professional
  if (item.isGateOpen && sitsAt(viewer, item, today)) return 'whole'
  if (isOwn) return 'own-request'
  const isOfSchool = item.schoolOrganisation !== null && item.schoolOrganisation === viewer.organisation
  return isOfSchool && item.isGateOpen && item.kind === 'named' ? 'school-part' : 'nothing'
}

const sitsAt = (viewer: Viewer, item: ItemFacts, day: Day): boolean =>
  membershipsOn(viewer, item.team, day).some(
    ({ profession }) => !comesByInvitation(profession) || item.guests.includes(viewer.professional),
  )

/** May he read what was said of the item at the meeting of this day? */
export const mayReadMinutes = (viewer: Viewer, item: ItemFacts, meetingOn: Day, today: Day): boolean =>
  sightOf(viewer, item, today) === 'whole' && (!item.isClosed || sitsAt(viewer, item, meetingOn))

/** Which parts of the preparation this sight opens. Health only as far as consent covers it. */
export function sectionsFor(sight: Sight, coversHealth: boolean, all: readonly Section[]): readonly Section[] {
  switch (sight) {
    case 'nothing':
      return []
    case 'own-request':
    case 'school-part':
      return all.filter(section => schoolSections.some(own => own === section))
    case 'whole':
      return all.filter(section => section !== 'health' || coversHealth)
  }
}

/** The chair plans the meetings, makes the agenda and invites; an administrator keeps who is a member, and sees no item. */
export const isChair = (viewer: Viewer, team: string, today: Day): boolean =>
  membershipsOn(viewer, team, today).some(({ profession }) => profession === 'chair')

export type { MemberSection }

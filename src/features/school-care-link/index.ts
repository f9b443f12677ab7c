/** The care team of a school: what others may know of it, and the work that comes back every night. */
export {
  type CareTeamConsent,
  type CareTeamOutcome,
  careTeamAgreedFor,
  careTeamConsentsFor,
  careTeamItem,
  careTeamOutcomes,
} from './about-child.ts'
export type { CareTeam, TeamId } from './care-team.ts'
export { type CareTeamWork, careTeamWork } from './care-team-work.ts'
export { FamilyAgreed } from './family-agreed.view.tsx'
export type { Decision, ItemId } from './item.ts'
export { bringIn, subjectOf } from './items/bringing/bring-in.ts'
export { bringInAnonymously } from './items/bringing/bring-in-anonymously.ts'
export { recordConsent } from './items/consent/record-consent.ts'
export { contribute } from './items/contribute.ts'
export { closeItem, inviteGuest, placeItem } from './items/steer-item.ts'
export { careTeamItemIdsOf } from './letters/item-ids.ts'
export type { MeetingId } from './meeting.ts'
export { agreeAction, endAction } from './meetings/actions/agree-action.ts'
export { remindOwners } from './meetings/actions/remind-owners.ts'
export { forgetMinutesDrafts } from './meetings/minutes/draft.ts'
export { writeMinutes } from './meetings/minutes/write-minutes.ts'
export { noteAttendance, planMeeting } from './meetings/plan-meeting.ts'
export { CareTeamCard } from './outcome-card.view.tsx'
export { destroyItems } from './retention/destroy-items.ts'
export { addMember, openTeamOf, setAgreement } from './teams/keep-team.ts'
export { hasCareTeam } from './teams/look-up.ts'
export { text as careTeamText } from './text.ts'

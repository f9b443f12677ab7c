/** Who is who: children, guardians and custody, families and households, schools. Identity only: no health, no worries. */
export { families } from './accounts/families.ts'
export { familyRolesOf } from './accounts/family-roles.ts'
export { type Invited, type Invitee, inviteToAccount } from './accounts/invite-to-account.ts'
export {
  protectAddress,
  protectionsOf,
  whereaboutsHidden,
} from './address-protection/protect-address.ts'
export type { Protection } from './address-protection/protection.ts'
export { ChildHeader } from './child-header.view.tsx'
export { type ChildWay, childWays } from './child-ways.ts'
export { ChildWaysCard } from './child-ways.view.tsx'
export { ageWords, birthWords, relationWords } from './child-words.ts'
export { consentShape, saidIn, saysWhy, whyIsMissing } from './consent/consent.form.ts'
export { ConsentFields } from './consent/consent-fields.view.tsx'
export { type Decider, decidersOf, rowsOfSaid, type Said, type SaidRow, standingOfConsent } from './consent/deciders.ts'
export { isOwnFamily } from './consent/own-family.ts'
export { consentText } from './consent/text.ts'
export { emailsOf, phonesOf } from './contact-details/emails-of.ts'
export { type Facts, findChildByFacts, nameInIndex } from './find-by-facts.ts'
export { findDuplicates, mostHits as mostChildrenFound, type SearchQuery, searchChildren } from './find-child.ts'
export type { Member } from './kinship/store.ts'
export {
  bsnsOf,
  childrenInCareOf,
  emailOf,
  enrolmentOf,
  familiesOf,
  findChild,
  findChildByBsn,
  findPerson,
  findPersonByBsn,
  getChild,
  getChildren,
  guardiansOf,
  guardiansOfEach,
  householdsOf,
  householdsOfEach,
  indexPseudonymsOf,
  isGuardian,
  membersOf,
  siblingsOf,
  type Ward,
  youthsWhoDied,
} from './look-up.ts'
export { bringMergedAlong } from './merge/bring-along.ts'
export { type Merged, type MergeEntry, mergeChildren } from './merge/merge-children.ts'
export { formerIdsOf, mergesOf } from './merge/merges-of.ts'
export { type UndoneNow, undoMerge } from './merge/undo-merge.ts'
export { PlanWayCard, sourceWords } from './onward/plan-way.view.tsx'
export { type Source, type SourceKind, sourceKinds } from './onward/source.ts'
export { noteWentOn, type PlanWay, planWay } from './onward/went-on.ts'
export {
  addressWords,
  type Birth,
  type Child,
  type ChildId,
  type Custody,
  type Enrolment,
  type Family,
  type FamilyId,
  fullName,
  type Guardian,
  type Household,
  type HouseholdId,
  type PersonId,
  type Relation,
  type School,
  type SchoolId,
  type Sex,
  wholeAddress,
} from './person.ts'
export {
  foundFamily,
  joinFamily,
  moveHouse,
  recordCustody,
  settle,
} from './record-kinship.ts'
export {
  type NewChild,
  type NewGuardian,
  type Registration,
  registerChild,
  registerGuardian,
} from './register-child.ts'
export { type Represented, represent, representedBy } from './representation/represent.ts'
export {
  type Born,
  childrenBorn,
  childrenOfSchool,
  getSchool,
  type Pupil,
  schoolsOf,
} from './school/classes.ts'
export { type Enrolled, enrolAtSchool, leaveSchool } from './school/enrol.ts'
export { openSchool } from './school/open-school.ts'
export { readQuery } from './search/read-query.ts'
export { chooseSharing, ownSharing, type Sharing } from './sharing/choose-sharing.ts'
export { partsSharedWith, type ShareChoice } from './sharing/share.ts'
export { addStatement, ownStatements, statementsWith, withdrawStatement } from './statements/state.ts'
export type { Statement } from './statements/statement.ts'
export { FamilyStatements } from './statements/statements.view.tsx'

/** Who is who: children, guardians and custody, families and households, schools. Identity only: no health, no worries. */
export { ChildHeader } from './child-header.view.tsx'
export { type ChildWay, childWays } from './child-ways.ts'
export { ChildWaysCard } from './child-ways.view.tsx'
export { ageWords, birthWords, relationWords } from './child-words.ts'
export { findDuplicates, type SearchQuery, searchChildren } from './find-child.ts'
export type { Member } from './kinship/store.ts'
export {
  childrenInCareOf,
  familiesOf,
  findChild,
  findChildByBsn,
  getChild,
  getChildren,
  guardiansOf,
  householdsOf,
  householdsOfEach,
  indexPseudonym,
  isGuardian,
  membersOf,
  schoolOf,
  siblingsOf,
  type Ward,
} from './look-up.ts'
export {
  addressWords,
  type Birth,
  type Child,
  type ChildId,
  type Custody,
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
} from './person.ts'
export {
  enrolAtSchool,
  foundFamily,
  joinFamily,
  openSchool,
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

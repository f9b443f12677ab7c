/**
 * Who may use which screen: one table, readable by an auditor.
 * The rows are the roles of the CJG basic model; whether somebody may see *this* child is decided by the use case.
 */
import type { Actor } from '../ctx.ts'
import { familyRoles, professionalRoles, type Role } from './role-names.ts'

export { familyRoles, professionalRoles, type Role, roles } from './role-names.ts'

const health = ['youth-nurse', 'youth-doctor'] as const
const helpers = [...health, 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const

const permissions = {
  useWorkplace: professionalRoles,
  /** Find a child or family by name, birth date or number. */
  findPeople: [...helpers, 'desk'],
  registerPeople: [...health, 'desk'],
  /** Open an account for a parent, guardian or youth whose identity was checked, and write down who acts for them. */
  admitFamilies: [...health, 'desk', 'pedagogue'],
  /** Make one of two registrations of the same child: both the family and the record. */
  mergeChildren: health,
  showBsn: [...health, 'desk'],
  readRecord: health,
  writeRecord: health,
  /** Open a record without looking after the child, with a reason and for some hours. */
  breakGlass: health,
  /** Keep a record longer than its term, or answer a family that asks to destroy it. */
  decideRetention: ['youth-doctor'],
  /** Agree, with somebody of the other role, that records whose term has ended are destroyed. */
  approveDestruction: ['youth-doctor', 'administrator'],
  /** The youth doctor chooses the vaccination scheme of a baby. */
  decideScheme: ['youth-doctor'],
  /** Which contact moments the centre offers, at which ages. */
  arrangeProgramme: ['youth-doctor', 'administrator'],
  importRecords: [...health, 'administrator'],
  /** Which schools there are, and where a child goes. */
  keepSchools: [...health, 'desk'],
  /** Who is in which class, of a whole school. */
  seeClasses: health,
  holdSessions: health,
  keepStock: health,
  /** The list of given doses for RIVM. */
  exportDoses: [...health, 'administrator'],
  answerQuestions: ['desk', 'pedagogue', ...health],
  /** Ask the centre and colleagues for advice, and read and answer what they ask: of every partner, without names of families. */
  askColleagues: [...helpers, 'desk', 'youth-help-access', 'partner', 'process-coordinator', 'agreement-keeper'],
  /** Write for the public site: an article of the centre's own, or what it adds to a national one. */
  writeTexts: ['desk', 'pedagogue', ...health],
  /** Put a colleague's text on the site, after reading it: who knows the subject by profession. Nobody does so with their own text. */
  publishTexts: ['pedagogue', ...health],
  /** Answer what families write in Mijn CJG; from when somebody takes a thread, that one alone reads it. */
  answerMessages: ['desk', 'pedagogue', ...health],
  /** See and plan what families booked with one's own organisation, and follow who was not reached. */
  keepAppointments: ['desk', 'pedagogue', ...health],
  registerContact: ['desk', 'pedagogue', ...health],
  /** Begin a short path of light help with a family; who helps it reads and writes there. */
  giveLightHelp: helpers,
  /** Announce courses and meetings, and see who signed up. */
  keepCourses: [...helpers, 'desk'],
  signal: [...helpers, 'desk', 'youth-help-access', 'partner'],
  /** Read every fresh concern of the centre and decide what is done with it. */
  triage: [...health, 'pedagogue'],
  /** Figures about concerns: how many, about what, how soon; no names. */
  /** As they are today, for who decides on them; the municipality reads what was told of them once, on its dashboard. */
  seeConcernFigures: [...health, 'pedagogue'],
  /** Report to the referral index: named functionaries of a designated category (Jeugdwet 7.1.3.1). */
  reportToIndex: [...helpers, 'youth-help-access', 'partner'],
  /** Sees to it that reporters who were matched spoke, without seeing about whom (Jeugdwet 7.1.3.2). */
  keepAgreements: ['agreement-keeper'],
  /** Figures on how matches are followed up. */
  seeFollowUp: ['agreement-keeper', 'municipality'],
  /** Decide for the college on a request about a report: to see, correct, erase or oppose it (Jeugdwet 7.1.2.2 lid 3). */
  decideOnRequests: ['agreement-keeper'],
  /** Walk the five steps of the reporting code; who reads a file is named in the file. */
  useReportingCode: [...helpers, 'youth-help-access', 'partner'],
  /** Sit in a school care team; which one is decided by membership. */
  sitInCareTeam: [...helpers, 'partner'],
  /** Ask youth help, protection or an inquiry for a child. */
  askYouthCare: [...helpers, 'youth-help-access'],
  /** Decide on requests for the municipality and exchange messages with providers. */
  grantYouthHelp: ['youth-help-access'],
  refer: helpers,
  /** Reads and answers what was sent to the own organisation: a referral, and the place on its waiting list. */
  receiveReferrals: [...helpers, 'partner'],
  /** Keep the own organisation's part of the social map up to date. */
  keepOffers: [...helpers, 'partner', 'administrator'],
  workOnPlans: [...helpers, 'partner', 'process-coordinator'],
  /** Start a plan with a family, and coordinate it. */
  startPlans: helpers,
  /** Unblock plans in which people cannot get on (procesregie): sees which are stuck, and joins one with its people knowing. */
  unblockPlans: ['process-coordinator'],
  /** Seek out families that avoid help (bemoeizorg). */
  reachOut: helpers,
  /** Call families some months after help ended. */
  giveAftercare: helpers,
  /** Choose what the centre aims for, and look back on it; all who work here read it. */
  keepSpearPoints: ['municipality', 'administrator'],
  seeNumbers: ['municipality'],
  /** Try how a national sum falls over the municipalities, and load open figures of municipalities and neighbourhoods. */
  tryFunding: ['municipality'],
  /** Say what the municipality pays organisations for, decide on their subsidies, and agree with a colleague's decision. */
  directSubsidies: ['municipality'],
  /** Ask subsidy for the own organisation, and tell what was done with it. */
  applyForSubsidy: ['partner', 'pedagogue', 'youth-doctor', 'school-social-worker', 'neighbourhood-team'],
  /** Plan with schools how they become healthier: schools, their plans, certificates and hours, and counts of their pupils; never a child. */
  promoteHealth: ['health-promoter'],
  /** Whom to call at a school or a place of the centre, when best, and how they work. */
  seeWaysOfWorking: [...helpers, 'desk', 'health-promoter'],
  /** Write down whom to call, and how they work. */
  keepWaysOfWorking: ['desk', 'health-promoter'],
  /** What a promoter shows to the people of a school: its plan and its health profile. */
  seeShownPlans: ['partner'],
  /** Draft the yearly advice on the local situation from the figures, and write it. */
  writeAdvice: ['municipality'],
  /** Read an advice before it is published, and publish what another offered. */
  readAdvice: ['municipality', 'administrator'],
  publishAdvice: ['municipality', 'administrator'],
  /** Deliver to CBS which youth help there was (Jeugdwet 7.4): sees the children it was given to, and nothing of the help itself. */
  deliverYouthInformation: ['administrator'],
  /** How the parts of the basic model are filled, and whether the centre may bear its name. */
  seeBasicModel: ['administrator', 'municipality'],
  configure: ['administrator'],
  /** The register of covenants and data agreements; who configures keeps it. */
  readAgreements: ['administrator', 'municipality', 'agreement-keeper'],
  readAccessLog: ['administrator'],
  /**
   * Answer what families ask about who looked, and decide on their requests: who may read the whole log and looks after no family, so
   * that nobody judges the own work. A list of records to destroy keeps its own two approvals.
   */
  answerPrivacy: ['administrator'],
  /** One's own pages and plans; whoever helps a family from nearby sees no more than the plan. */
  useOwnPlans: familyRoles,
  useFamilyPages: ['parent', 'youth'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

export const permissionNames = Object.keys(permissions) as readonly Permission[]
export const rolesWith = (permission: Permission): readonly Role[] => permissions[permission]
export type May = (actor: Actor) => boolean

const holds = (permission: Permission): May => {
  const allowed: ReadonlySet<Role> = new Set<Role>(permissions[permission])
  return actor => [...actor.roles].some(role => allowed.has(role))
}

/** Open to everyone, signed in or not. */
export const anyone: May = () => true
/** Open to everyone who is signed in. */
export const signedIn: May = actor => actor.kind === 'account'

export const may: Readonly<Record<Permission, May>> = Object.fromEntries(
  permissionNames.map(name => [name, holds(name)]),
) as Record<Permission, May>

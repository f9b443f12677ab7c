/** What a role is there to see of people with whom it has no other relation: each with why. */
import type { Role } from '../src/platform/auth/role-names.ts'
import { type Permission, rolesWith } from '../src/platform/auth/roles.ts'
import type { Route } from '../src/platform/web/router.ts'

type Task = {
  readonly may: Permission
  /** Addresses that begin so. */
  readonly at: readonly string[]
  /** Where what is seen stands. */
  readonly seen: RegExp
  readonly because: string
}

/** Names and where somebody lives; the families of the story bear one name. */
const registration = /^(wulp-people-|Zwaluwstaart$|that it exists)/
const nobody = /^that it exists$/

export const tasks: readonly Task[] = [
  {
    may: 'findPeople',
    at: [
      '/jeugd',
      '/signalen/nieuw',
      '/verwijzingen',
      '/hulpvragen',
      '/plannen',
      '/bemoeizorg',
      '/balie',
      '/lichte-hulp',
      '/afsprakenboek',
      '/jeugdzorg/nieuw',
      '/jeugdzorg/verzoeken',
      '/jeugdzorg/gemeente',
      '/schoolzorg/aanmelden',
    ],
    seen: registration,
    because:
      'who helps families looks them up, and begins a concern, a referral or a plan from there; each sight is in the log',
  },
  {
    may: 'readRecord',
    at: ['/jeugd/:id'],
    seen: nobody,
    because: 'who works with records is told that there is one, and asked why before it opens (noodtoegang)',
  },
  {
    may: 'writeRecord',
    at: ['/huisbezoeken'],
    seen: nobody,
    because: 'who keeps records plans a visit to a child, and is told when there is no such child',
  },
  {
    may: 'holdSessions',
    at: ['/spreekuur'],
    seen: /clinic-session-remark$/,
    because: 'what was noted of a morning at a location, not of a child',
  },
  {
    may: 'unblockPlans',
    at: ['/plannen/vastgelopen'],
    seen: nobody,
    because:
      'whoever takes part in a plan that is stuck asked a process coordinator in; who says yes gets a seat there',
  },
  {
    may: 'registerContact',
    at: ['/balie'],
    seen: nobody,
    because:
      'a contact without a name, and a number in the line, are of whoever sits at the desk; one about a child is not',
  },
  {
    may: 'keepCourses',
    at: ['/cursussen'],
    seen: nobody,
    because: 'what the centre organises is kept by all who organise',
  },
  { may: 'answerQuestions', at: ['/vragen'], seen: /./, because: 'questions are asked to the centre' },
  {
    may: 'writeTexts',
    at: ['/teksten'],
    seen: /./,
    because: 'what goes on the site is written and read along together',
  },
  {
    may: 'askColleagues',
    at: ['/vraagbaak'],
    seen: /^(wulp-information-colleague|that it exists)/,
    because: 'what colleagues ask the centre is read by all of them, and holds no names of families',
  },
  {
    may: 'answerMessages',
    at: ['/berichten'],
    seen: /^(wulp-information-message|wulp-people|Zwaluwstaart|that it exists)/,
    because: 'families write to the centre: whoever answers reads what nobody took yet, and sees that the rest waits',
  },
  {
    may: 'triage',
    at: ['/signalen', '/signalen/triage'],
    seen: /^(wulp-signalling-(concern|weighing|triage|answer)|wulp-people|Zwaluwstaart|that it exists)/,
    because: 'concerns that were sent to the centre are decided on by whoever decides for it',
  },
  {
    may: 'decideOnRequests',
    at: ['/signalen/verzoeken'],
    seen: /^(wulp-signalling-request|wulp-people|Zwaluwstaart|that it exists)/,
    because: 'a request to the college is about somebody, and is decided on for the college',
  },
  {
    may: 'promoteHealth',
    at: ['/gezonde-school'],
    seen: /^(wulp-health_promotion|wulp-people-school|that it exists)/,
    because: 'schools and their plans are of all promoters of a centre; there is no child in them',
  },
  {
    may: 'seeWaysOfWorking',
    at: ['/gezonde-school/wie-werkt-hoe', '/gezonde-school/contacten'],
    seen: /^(wulp-health_promotion-contact|that it exists)/,
    because: 'whom to call at a school, and when, is there to be known by all who work with it',
  },
  { may: 'keepAgreements', at: ['/afspraken'], seen: nobody, because: 'that a match stalls, not about whom' },
  {
    may: 'grantYouthHelp',
    at: ['/jeugdzorg'],
    seen: /./,
    because: 'decides for the municipality on requests and exchanges messages with providers',
  },
  {
    may: 'answerPrivacy',
    at: ['/privacyvragen'],
    seen: /^(wulp-portal-(look|right)|wulp-people|Zwaluwstaart|that it exists)/,
    because: 'what a family asks about its data is answered for the centre',
  },
  {
    may: 'useWorkplace',
    at: ['/speerpunten'],
    seen: /^(wulp-centre-spear|that it exists)/,
    because: 'what the municipality wants of its centre is read by all who work there, and holds nothing of anybody',
  },
  {
    may: 'deliverYouthInformation',
    at: ['/beheer/jeugdinformatie'],
    seen: /^(9999\d{5}|wulp-people-|Zwaluwstaart$|that it exists)/,
    because: 'the law has the municipality tell CBS which youth help there was, child by child; each is in the log',
  },
  {
    may: 'configure',
    at: ['/schoolzorg/teams', '/beheer'],
    seen: nobody,
    because: 'which teams there are, and who sits in them',
  },
  {
    may: 'directSubsidies',
    at: ['/gemeente/subsidies'],
    seen: /^(wulp-subsidy|wulp-centre|that it exists)/,
    because:
      'what organisations ask of the municipality and do for it is decided on by civil servants together; no families',
  },
  {
    may: 'applyForSubsidy',
    at: ['/subsidie'],
    seen: /^(wulp-subsidy-(round|product|package)|that it exists)/,
    because: 'every organisation reads the regulation under which it may ask, and what can be asked',
  },
  {
    may: 'tryFunding',
    at: ['/gemeente/financiering', '/gemeente/buurtcijfers'],
    seen: nobody,
    because:
      'ways to divide a national sum and open figures are of all civil servants of the municipality; no families',
  },
]

export const sees = (role: Role | 'visitor', { path }: Route, word: string): boolean =>
  tasks.some(
    ({ may, at, seen }) =>
      rolesWith(may).some(one => one === role) && at.some(start => path.startsWith(start)) && seen.test(word),
  )

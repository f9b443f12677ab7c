/**
 * Who sees which section of a family plan. The family that decides about a child writes everywhere; everyone else sees what taking part brings
 * along and what the family opened, and one no of somebody who decides closes it. What is about a child follows the rules of that child.
 * Source: Jeugdwet art. 7.3.10 (inspection), 7.3.11 (others only with consent), 7.3.4, 7.3.5, 7.3.15 (who decides, by age and custody);
 * BW 1:377c (a parent without custody). What taking part brings along for each kind of participant is our proposal: the family changes it.
 */
export const sections = [
  'reason',
  'people',
  'goals',
  'strengths',
  'worries',
  'safety',
  'earlier-help',
  'analysis',
  'result',
  'agreements',
  'measures',
  'meetings',
  'comments',
  /** The family group plan, which the family writes itself. */
  'group-plan',
] as const
export type Section = (typeof sections)[number]

export type Level = 'writes' | 'reads' | 'nothing'

/**
 * What somebody of the family has to do with one child of the plan. `youth-alone`: a child of sixteen or older decides without parents;
 * `let-in`: and lets this parent read along.
 */
export type Tie = 'decides' | 'is-the-youth' | 'let-in' | 'without-custody' | 'youth-alone'

/** Somebody who looks. `id` is the participant; choices are about it. */
export type Viewer = { readonly id: string } & (
  | {
      readonly kind: 'family'
      /** By child; a child that is not there is none of theirs. */
      readonly ties: ReadonlyMap<string, Tie>
      readonly homes: ReadonlySet<string>
    }
  /** Grandma, a neighbour. `homes`: the households that asked them in. */
  | { readonly kind: 'supporter'; readonly homes: ReadonlySet<string> }
  /** `partner`: school, childcare, police. `process-coordinator`: unblocks, and does not help the family itself. */
  | { readonly kind: 'helper' | 'partner' | 'process-coordinator' }
)

/** What one decider said last about one participant and one section. */
export type Choice = {
  readonly section: Section
  readonly participant: string
  /** The person who decides. */
  readonly saidBy: string
  readonly opens: boolean
}

export type Settings = {
  /** Who decides about each child of the plan, by age and custody, as persons. */
  readonly deciders: ReadonlyMap<string, readonly string[]>
  readonly choices: readonly Choice[]
}

/** One thing in the plan. */
export type Piece = {
  readonly section: Section
  /** The children it is about; none when it is about the whole family. */
  readonly about: readonly string[]
  /** The participant for whose household only it was written. */
  readonly home: string | null
  /** The participants who took it on: who promised to do something, or to keep an eye on it, reads what that is. */
  readonly entrusted: readonly string[]
}

export type Because =
  | 'decides'
  | 'is-the-youth'
  | 'takes-part'
  | 'opened'
  | 'closed'
  | 'entrusted'
  | 'not-opened'
  | 'without-custody'
  | 'youth-alone'
  | 'not-their-child'
  | 'other-household'

export type Sight = { readonly level: Level; readonly because: Because; readonly article: string | null }

/** What somebody sees of a section as far as it is about the whole family. */
export function sightOf(section: Section, viewer: Viewer, settings: Settings): Sight {
  return byTie(section, viewer, wholeFamilyTie(viewer), { ...settings, said: [...settings.deciders.values()].flat() })
}

/**
 * What somebody sees of one thing. About more than one child it opens for who may see all of them. What is about a child is never kept to one
 * household: whoever decides about the child may see it.
 */
export function sightOfPiece(piece: Piece, viewer: Viewer, settings: Settings): Sight {
  const found = sightByContent(piece, viewer, settings)
  const tookItOn = viewer.kind !== 'family' && piece.entrusted.includes(viewer.id)
  return found.level === 'nothing' && found.because !== 'closed' && tookItOn ? sight('reads', 'entrusted') : found
}

function sightByContent({ section, about, home }: Piece, viewer: Viewer, settings: Settings): Sight {
  if (about.length > 0) return least(about.map(child => sightAbout(child, section, viewer, settings)))
  if (home !== null && 'homes' in viewer && !viewer.homes.has(home)) return sight('nothing', 'other-household')
  return sightOf(section, viewer, settings)
}

/** What those who decide said about one participant and one section, with who said no. */
export function standingOf(section: Section, participant: string, { deciders, choices }: Settings) {
  const persons = new Set([...deciders.values()].flat())
  const said = choices.filter(
    one => one.section === section && one.participant === participant && persons.has(one.saidBy),
  )
  return { yes: said.filter(one => one.opens), no: said.filter(one => !one.opens) }
}

const sightAbout = (child: string, section: Section, viewer: Viewer, settings: Settings): Sight =>
  byTie(section, viewer, viewer.kind === 'family' ? viewer.ties.get(child) : undefined, {
    choices: settings.choices,
    said: settings.deciders.get(child) ?? [],
  })

/** About the whole family, somebody of it has the say of the tie that opens most. */
const wholeFamilyTie = (viewer: Viewer): Tie | undefined => {
  const all = viewer.kind === 'family' ? [...viewer.ties.values()] : []
  return all.find(writesBy) ?? all.find(tie => tie === 'let-in') ?? all[0]
}

const writesBy = (tie: Tie): tie is 'decides' | 'is-the-youth' => tie === 'decides' || tie === 'is-the-youth'

/** `said`: those whose word counts. */
type Heard = Pick<Settings, 'choices'> & { readonly said: readonly string[] }

/** Who decides writes; for everyone else the word of those who decide counts, and without one what the tie or taking part brings. */
function byTie(section: Section, viewer: Viewer, tie: Tie | undefined, { choices, said }: Heard): Sight {
  if (tie && writesBy(tie)) return sight('writes', tie)
  const heard = choices.filter(
    one => one.section === section && one.participant === viewer.id && said.includes(one.saidBy),
  )
  if (heard.some(one => !one.opens)) return sight('nothing', 'closed')
  if (heard.length > 0) return sight(whenOpened(section, viewer), 'opened')
  return unasked(section, viewer, tie)
}

/** Who is not of those who decide and does not help the family reads what is opened; nobody but the family writes its own plan. */
const whenOpened = (section: Section, { kind }: Viewer): Level =>
  kind === 'family' || kind === 'process-coordinator' || (section === 'group-plan' && kind !== 'supporter')
    ? 'reads'
    : 'writes'

/** While nobody of the family said anything about it. */
function unasked(section: Section, viewer: Viewer, tie: Tie | undefined): Sight {
  if (viewer.kind === 'family') return tie === 'let-in' ? sight('reads', 'opened') : sight('nothing', whyNot(tie))
  const level = broughtAlong[viewer.kind](section)
  return level === 'nothing' ? sight('nothing', 'not-opened') : sight(level, 'takes-part')
}

const whyNot = (tie: Tie | undefined): Because =>
  tie === 'without-custody' || tie === 'youth-alone' ? tie : 'not-their-child'

const supporterWrites: readonly Section[] = ['goals', 'strengths', 'comments', 'group-plan']
const supporterReads: readonly Section[] = ['reason', 'people', 'result', 'agreements', 'meetings']
const unblockerReads: readonly Section[] = ['people', 'goals', 'agreements', 'meetings']

const broughtAlong: Record<Exclude<Viewer['kind'], 'family'>, (section: Section) => Level> = {
  helper: section => (section === 'group-plan' ? 'nothing' : 'writes'),
  partner: section => (section === 'people' ? 'reads' : 'nothing'),
  'process-coordinator': section => (unblockerReads.includes(section) ? 'reads' : 'nothing'),
  supporter: section =>
    supporterWrites.includes(section) ? 'writes' : supporterReads.includes(section) ? 'reads' : 'nothing',
}

const rank: Record<Level, number> = { nothing: 0, reads: 1, writes: 2 }
const least = (sights: readonly Sight[]): Sight =>
  sights.reduce((low, one) => (rank[one.level] < rank[low.level] ? one : low))

const sight = (level: Level, because: Because): Sight => ({ level, because, article: articles[because] })

const articles: Record<Because, string | null> = {
  decides: 'Jeugdwet 7.3.10, 7.3.15',
  'is-the-youth': 'Jeugdwet 7.3.10',
  'takes-part': 'Jeugdwet 7.3.11',
  opened: 'Jeugdwet 7.3.11',
  closed: 'Jeugdwet 7.3.11',
  entrusted: 'Jeugdwet 7.3.11',
  'not-opened': 'Jeugdwet 7.3.11',
  'without-custody': 'BW 1:377c',
  'youth-alone': 'Jeugdwet 7.3.5',
  'not-their-child': 'Jeugdwet 7.3.11',
  'other-household': null,
}

/** The rows of the work list, with the names of people in place of their ids. */
import { type Professional, professionalsOf } from '../../../centre/index.ts'
import type { TriageStanding, Urgency } from '../../../knowledge/signals/triage.ts'
import { type ChildId, fullName, getChildren } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { aboutWords } from '../concerns/concern.ts'
import { text as concernText } from '../concerns/text.ts'
import { givenToMe, triageList } from './look-up.ts'
import { text } from './text.ts'
import { standingOf, type Triage } from './triage.ts'

export type Row = {
  readonly id: string
  readonly who: string
  readonly areas: string
  readonly from: string
  readonly submittedAt: Temporal.Instant
  readonly dueOn: Temporal.PlainDate
  readonly urgency: Urgency
  readonly standing: TriageStanding['kind']
  readonly isOverdue: boolean
  readonly assignedTo: string | undefined
}

/** Overdue on top. */
export const workList = async (ctx: Ctx): Promise<readonly Row[]> => rowsOf(ctx, await triageList(ctx))

/** What the centre gave to whoever asks. */
export const givenList = async (ctx: Ctx): Promise<readonly Row[]> => rowsOf(ctx, await givenToMe(ctx))

async function rowsOf(ctx: Ctx, triages: readonly Triage[]): Promise<readonly Row[]> {
  const people = new Map<string, Professional>((await professionalsOf(ctx)).map(one => [one.id, one]))
  const known = triages.map(({ child }) => child).filter(child => child !== null)
  const names = new Map<ChildId, string>(
    (await getChildren(ctx, [...new Set(known)])).map(child => [child.id, fullName(child)]),
  )
  for (const child of names.keys()) record(ctx, 'read', 'signalling.triage', child)
  return triages.map(triage => rowFrom(triage, { people, names, today: ctx.today }))
}

type Around = {
  readonly people: ReadonlyMap<string, Professional>
  readonly names: ReadonlyMap<ChildId, string>
  readonly today: Temporal.PlainDate
}

function rowFrom(triage: Triage, { people, names, today }: Around): Row {
  const { concern, submission, child, assignment } = triage
  const sender = people.get(concern.notedBy)
  const standing = standingOf(triage, today)
  return {
    id: concern.id,
    who: (child && names.get(child)) || aboutWords(concern),
    areas: concern.areas.map(area => concernText.area[area]).join('; '),
    from: sender ? text.from(sender.profession, sender.organisation.name) : text.unknownSender,
    submittedAt: submission.submittedAt,
    dueOn: submission.dueOn,
    urgency: concern.urgency,
    standing: standing.kind,
    isOverdue: standing.kind === 'waits' && standing.isOverdue,
    assignedTo: people.get(assignment?.professional ?? '')?.name,
  }
}

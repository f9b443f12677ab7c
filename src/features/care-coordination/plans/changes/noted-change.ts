/** One change of a plan, by its number; its words stand where they were written, at the same moment. */
import type { Section } from '../../../../knowledge/plan/sections.ts'
import type { ParticipantId } from '../plan.ts'

export type NotedChange = {
  readonly revision: number
  /** What kind of part: 'care-coordination.goal'. */
  readonly object: string
  readonly section: Section
  readonly part: string | null
  /** The participants the part is about; none for the whole family. */
  readonly about: readonly ParticipantId[]
  /** Only for the household of this participant. */
  readonly home: ParticipantId | null
  readonly isNew: boolean
  readonly at: Temporal.Instant
  readonly by: ParticipantId
}

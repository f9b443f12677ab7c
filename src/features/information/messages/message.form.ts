import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { text } from './text.ts'
import { subjects } from './thread.ts'

const { missing } = text

/** In characters: enough for the story of a difficult week. */
export const longestMessage = 4000

const body = () => field.text(missing.body, longestMessage)

const threadSchema = z.object({
  subject: field.choice(subjects, missing.subject),
  /** Empty is in general. */
  child: field.optionalId(),
  body: body(),
})
export type TypedThread = z.output<typeof threadSchema>

export const parseThread = (form: FormData): Parsed<TypedThread> => parseForm(threadSchema, form)

export type NewMessage = {
  readonly body: string
  /** How many messages there were when the writer opened the thread. */
  readonly version: number
}

const messageSchema = z.object({ body: body(), version: field.decimal(missing.version, 1, 100000, missing.version) })

export const parseMessage = (form: FormData): Parsed<NewMessage> => parseForm(messageSchema, form)

const assignmentSchema = z.object({
  to: field.id(missing.to),
  version: field.decimal(missing.version, 0, 100000, missing.version),
})

export type NewAssignment = z.output<typeof assignmentSchema>
export const parseAssignment = (form: FormData): Parsed<NewAssignment> => parseForm(assignmentSchema, form)

const shareSchema = z.object({
  person: field.id(missing.person),
  said: field.choice(['shared', 'stopped'], missing.person),
})

export type NewShare = z.output<typeof shareSchema>
export const parseShare = (form: FormData): Parsed<NewShare> => parseForm(shareSchema, form)

import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { Invitee } from './invite-participant.ts'
import { peopleText } from './text.ts'

const { missing } = peopleText

const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('professional'), id: field.id(missing.colleague) }),
  z.object({
    kind: z.literal('acquaintance'),
    as: field.choice(['network', 'professional'], missing.as),
    name: field.text(missing.name, 80),
    part: field.text(missing.part, 80),
  }),
])

export const parseInvitee = (form: FormData): Parsed<Invitee> => parseForm(schema, form)

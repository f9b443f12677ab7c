import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { ageBands, askers, channels, contactKinds, followUps, type NewContact, topics } from './contact.ts'
import { text } from './text.ts'

const { missing } = text

const schema = z
  .object({
    channel: field.choice(channels, missing.channel),
    asker: field.choice(askers, missing.asker),
    ageBand: field.choice(['', ...ageBands], missing.ageBand),
    kind: field.choice(contactKinds, missing.kind),
    followUp: field.choice(followUps, missing.followUp),
    topics: field.choices(topics, missing.topics),
    minutes: field.decimal(missing.minutes, 1, 480, missing.minutes),
    language: field.optionalText(40),
    location: field.optionalId(),
    child: field.optionalId(),
  })
  .refine(contact => contact.topics.length > 0, { path: ['topics'], error: missing.topics })

export function parseContact(form: FormData): Parsed<NewContact> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { ageBand, minutes, ...contact } = parsed.value
  return { ok: true, value: { ...contact, ageBand: ageBand === '' ? null : ageBand, minutes: Math.round(minutes) } }
}

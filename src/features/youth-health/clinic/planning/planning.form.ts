import { z } from 'zod'
import { contactMoments } from '../../../../knowledge/contact-moments/contact-moments.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { SessionId } from '../sessions/session.ts'
import { cancelReasons, type NewPlanned } from './planned-contact.ts'
import { planningText } from './text.ts'

const { missing } = planningText.plan

const wish = z.object({
  moment: z.enum(
    contactMoments.map(({ code }) => code),
    { error: missing },
  ),
  /** 'session/place', as the radio buttons send it. */
  place: z.string({ error: missing }).regex(/^[0-9a-f-]{36}\/\d{1,3}$/, missing),
})

export function parseWish(form: FormData): Parsed<Omit<NewPlanned, 'child'>> {
  const parsed = parseForm(wish, form)
  if (!parsed.ok) return parsed
  const [session = '', place = ''] = parsed.value.place.split('/')
  return { ok: true, value: { moment: parsed.value.moment, session: session as SessionId, place: Number(place) } }
}

const cancelling = z.object({
  because: field.choice(cancelReasons, planningText.cancel.missing),
  note: field.optionalText(1000),
})

export const parseCancelling = (form: FormData): Parsed<z.output<typeof cancelling>> => parseForm(cancelling, form)

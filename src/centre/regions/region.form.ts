import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import type { NewRegion } from './keep-region.ts'
import { regionKinds } from './region.ts'
import { text } from './text.ts'

const { missing } = text

const region = z.object({
  name: field.text(missing.name, 80),
  kind: field.choice(regionKinds, missing.kind),
  since: field.day(missing.day),
})
export const parseRegion = (form: FormData): Parsed<NewRegion> => parseForm(region, form)

const joining = z.object({ since: field.day(missing.day) })
export const parseJoining = (form: FormData): Parsed<{ readonly since: Temporal.PlainDate }> => parseForm(joining, form)

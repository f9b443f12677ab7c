import { z } from 'zod'
import { answerRoutes } from '../../../../../knowledge/consent/answer-routes.ts'
import { isVaccineId, type VaccineId } from '../../../../../knowledge/vaccination/vaccines.ts'
import { field, type Parsed, parseForm, repeated, typedWords } from '../../../../../platform/web/form.ts'
import { sites } from '../../dose.ts'
import { armOf } from '../rules.ts'
import type { TableDose } from '../session-list.ts'
import { sessionText } from '../text.ts'
import type { Registering } from './register.ts'

const { missing } = sessionText.child

/** A tap on the list says which arm comes first, or that the child is not here; the child's own page says everything. */
const taps = ['left-arm', 'right-arm', 'absent'] as const

const words = z.object({
  turn: z.coerce.number().int().min(1).max(1000),
  tap: field.choice(['', ...taps], missing.outcome),
  outcome: field.choice(['', 'given', 'absent', 'refused', 'not-given', 'undone'], missing.outcome),
  given: z.preprocess(repeated, z.array(z.custom<VaccineId>(isVaccineId))),
  consentOf: z.preprocess(repeated, z.array(z.uuid())),
  route: field.choice(['', ...answerRoutes], missing.outcome),
  because: field.optionalText(300),
})

export function parseRegistering(form: FormData): Parsed<Registering> {
  const parsed = parseForm(
    words
      .refine(({ tap, outcome }) => tap !== '' || outcome !== '', { path: ['outcome'], error: missing.outcome })
      .refine(({ outcome, because }) => (outcome !== 'not-given' && outcome !== 'undone') || because !== '', {
        path: ['because'],
        error: missing.because,
      })
      .refine(
        ({ tap, outcome, given }) => tap === 'absent' || (tap === '' && outcome !== 'given') || given.length > 0,
        {
          path: ['given'],
          error: missing.what,
        },
      ),
    form,
  )
  if (!parsed.ok) return parsed
  const { turn, tap, outcome, given, consentOf, because, route } = parsed.value
  const common = { turn, consentOf, route: route || ('in-person' as const) }
  if (tap === 'absent') return { ok: true, value: { ...common, outcome: 'absent', because: null } }
  if (tap === '' && outcome !== 'given')
    return { ok: true, value: { ...common, outcome: outcome || 'absent', because: because || null } }
  const typed = typedWords(form)
  const doses = given.map((vaccine, place) => doseOf(vaccine, typed, tap === '' ? null : armOf(place, tap)))
  return { ok: true, value: { ...common, outcome: 'given', doses } }
}

function doseOf(vaccine: VaccineId, typed: Readonly<Record<string, string>>, arm: TableDose['site']): TableDose {
  const site = arm ?? sites.find(one => one === typed[`site-${vaccine}`]) ?? null
  return { vaccine, site, stock: typed[`stock-${vaccine}`] || null }
}

import { z } from 'zod'
import { lifeAreas } from '../../../../knowledge/plan/life-areas.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { Plan } from '../plan.ts'
import { participantIn, participantsFrom } from '../rules.ts'
import { codeAnswers, type PartContent, type PartKind, priorities } from './part.ts'
import { storyText } from './text.ts'

const { missing } = storyText

const what = field.text(missing.what, 1000)
const since = field.optionalText(200)
const effect = field.optionalText(600)
const result = field.optionalText(600)
const byWhom = field.optionalText(120)
/** Participants, one on a line. */
const about = field.optionalText(5000)
const home = field.optionalId()

/** What a kind does not ask stays empty, whatever a form sends. */
const schemas = {
  strength: z.object({ what, about, since, effect, home }),
  worry: z.object({
    what,
    about,
    since,
    effect,
    home,
    lifeArea: field.choice(lifeAreas, missing.lifeArea),
    priority: field.choice(priorities, missing.priority),
  }),
  'safety-worry': z.object({
    what,
    about,
    since,
    seriousness: field.text(missing.seriousness, 300),
    reportingCode: field.choice(codeAnswers, missing.reportingCode),
  }),
  'earlier-help': z.object({ what, about, byWhom, since, result, home }),
  agreement: z.object({ what, about }),
  'bottom-line': z.object({ what, byWhom, watchedBy: field.optionalId(), result }),
} as const satisfies Record<PartKind, z.ZodType>

type Said = Partial<Omit<PartContent, 'about' | 'home' | 'watchedBy'>> & {
  readonly about?: string
  readonly home?: string | null
  readonly watchedBy?: string | null
}

const nothing = {
  what: '',
  since: '',
  effect: '',
  lifeArea: null,
  priority: null,
  seriousness: '',
  reportingCode: null,
  byWhom: '',
  result: '',
}

export function parsePart(form: FormData, kind: PartKind, plan: Plan): Parsed<PartContent> {
  const parsed = parseForm(schemas[kind], form)
  if (!parsed.ok) return parsed
  const { about: lines = '', home: house = null, watchedBy = null, ...words }: Said = parsed.value
  const people = {
    about: participantsFrom(plan, lines).map(one => one.id),
    home: participantIn(plan, house)?.id ?? null,
    watchedBy: participantIn(plan, watchedBy)?.id ?? null,
  }
  return { ok: true, value: { ...nothing, ...words, ...people } }
}

const version = z.coerce.number().int().min(0).max(100_000)

/** The version the writer saw; forms without one are about something new. */
export const readVersionIn = (form: FormData): number => version.catch(0).parse(form.get('version'))

const words = z.object({ words: field.text(missing.words, 8000) })
export const parseText = (form: FormData): Parsed<z.output<typeof words>> => parseForm(words, form)

const ending = z.object({ reason: field.text(missing.reason, 300) })
export const parseEnd = (form: FormData): Parsed<z.output<typeof ending>> => parseForm(ending, form)

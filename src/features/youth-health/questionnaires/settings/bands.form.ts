import { z } from 'zod'
import type { Questionnaire } from '../../../../knowledge/questionnaires/questionnaire.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { type Bands, scaleIds } from './bands.ts'
import { settingsText } from './text.ts'

export function parseBands(form: FormData, questionnaire: Questionnaire): Parsed<Bands> {
  const { wrong } = settingsText
  const whole = () =>
    field.optionalDecimal(0, 40, wrong.limit).refine(one => one === null || Number.isInteger(one), wrong.limit)
  const shape = Object.fromEntries(
    scaleIds(questionnaire).flatMap(id => [
      [`borderline-${id}`, whole()],
      [`raised-${id}`, whole()],
    ]),
  )
  const parsed = parseForm(z.object(shape), form)
  if (!parsed.ok) return parsed
  const bands = scaleIds(questionnaire).map(id => [
    id,
    { borderline: parsed.value[`borderline-${id}`] ?? null, raised: parsed.value[`raised-${id}`] ?? null },
  ])
  return { ok: true, value: Object.fromEntries(bands) }
}

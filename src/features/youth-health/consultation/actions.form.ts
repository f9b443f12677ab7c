/** The rows in which a consultation says what has to be done: what, how, and by when. A row without a what says nothing. */
import { type Faults, field, type Parsed } from '../../../platform/web/form.ts'
import type { AgreedAction } from './consultation.ts'
import { nextAfterConsultation } from './moments/action-kinds.ts'
import { text } from './text.ts'

/** Three things to do are enough for one visit. */
export const actionRows = [1, 2, 3] as const

type Row = { readonly faults: Faults; readonly action: AgreedAction | null }

export function parseActions(
  typed: Readonly<Record<string, string>>,
  today: Temporal.PlainDate,
): Parsed<readonly AgreedAction[]> {
  const rows = actionRows.map(row => parseRow(typed, row, today))
  const faults: Faults = Object.assign({}, ...rows.map(row => row.faults))
  if (Object.keys(faults).length > 0) return { ok: false, faults, typed }
  return { ok: true, value: rows.flatMap(({ action }) => action ?? []) }
}

function parseRow(typed: Readonly<Record<string, string>>, row: number, today: Temporal.PlainDate): Row {
  const { missing } = text.form
  const chosen = typed[`action-${row}`] ?? ''
  const about = (typed[`about-${row}`] ?? '').trim()
  if (chosen === '' && about === '') return { faults: {}, action: null }
  const kind = nextAfterConsultation.find(one => one === chosen)
  if (!kind) return { faults: { [`action-${row}`]: missing.action }, action: null }
  const due = field.day(missing.due).safeParse(typed[`due-${row}`])
  if (!due.success) return { faults: { [`due-${row}`]: missing.due }, action: null }
  if (Temporal.PlainDate.compare(due.data, today) < 0) return { faults: { [`due-${row}`]: missing.past }, action: null }
  return { faults: {}, action: { kind, about: about.slice(0, 400), dueOn: due.data } }
}

import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { text } from './text.ts'

const { missing } = text

const merging = z.object({
  kept: field.id(missing.kept),
  reason: field.text(missing.reason, 500),
  sure: field.ticked().refine(isSure => isSure, missing.sure),
})
export const parseMerge = (form: FormData): Parsed<z.output<typeof merging>> => parseForm(merging, form)

const undoing = z.object({ reason: field.text(missing.undoReason, 500) })
export const parseUndo = (form: FormData): Parsed<z.output<typeof undoing>> => parseForm(undoing, form)

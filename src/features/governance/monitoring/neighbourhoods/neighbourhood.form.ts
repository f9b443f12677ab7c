import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { type Neighbourhood, parseList } from './neighbourhood.ts'
import { text } from './text.ts'

const shape = z.object({
  list: field.optionalText(6000).transform((typed, { addIssue }): readonly Neighbourhood[] => {
    const parsed = parseList(typed)
    if (parsed.kind === 'list') return parsed.neighbourhoods
    addIssue({ code: 'custom', message: text.fault[parsed.because](parsed.line, parsed.words) })
    return []
  }),
  reason: field.text(text.missingReason, 400),
})

export type NeighbourhoodForm = { readonly list: readonly Neighbourhood[]; readonly reason: string }

export const parseNeighbourhoods = (form: FormData): Parsed<NeighbourhoodForm> => parseForm(shape, form)

import { z } from 'zod'
import { type Section, sections } from '../../../../knowledge/plan/sections.ts'
import { parseForm } from '../../../../platform/web/form.ts'

const answer = z.enum(['ja', 'nee']).optional().catch(undefined)

/** What was said about each section; what was left as it is says nothing. */
export function parseChoices(form: FormData): readonly { readonly section: Section; readonly opens: boolean }[] {
  return sections.flatMap(section => {
    const parsed = parseForm(z.object({ [section]: answer }), form)
    const said = parsed.ok ? parsed.value[section] : undefined
    return said === undefined ? [] : [{ section, opens: said === 'ja' }]
  })
}

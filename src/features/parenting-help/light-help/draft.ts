/** What is typed to begin a short path, or on one; read by nobody but who types it. */
import type { ChildId } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Draft, type DraftPlace, findDraft, forgetDrafts } from '../../../platform/drafts/draft.ts'
import type { LightHelp } from './light-help.ts'

const object = 'parenting-help.light-help-draft'
const tables = ['parenting_help.light_help_begin_draft', 'parenting_help.light_help_draft'] as const

/** The forms with words in them; handing over has none. */
export const draftForms = ['talk', 'end', 'call'] as const
export type DraftForm = (typeof draftForms)[number]

export const beginDraft = (child: ChildId): DraftPlace => ({
  table: tables[0],
  key: { child_id: child },
  object,
  subject: child,
})

export const helpDraft = ({ id, child }: Pick<LightHelp, 'id' | 'child'>, form: DraftForm): DraftPlace => ({
  table: tables[1],
  key: { light_help_id: id, form },
  object,
  subject: child,
})

export type Drafts = ReadonlyMap<DraftForm, Draft>

/** What whoever acts is typing on this path, form by form. */
export async function draftsOn(ctx: Ctx, help: LightHelp): Promise<Drafts> {
  const found = new Map<DraftForm, Draft>()
  for (const form of draftForms) {
    const draft = await findDraft(ctx, helpDraft(help, form))
    if (draft) found.set(form, draft)
  }
  return found
}

export async function forgetLightHelpDrafts(ctx: Ctx): Promise<void> {
  for (const table of tables) await forgetDrafts(ctx, table)
}

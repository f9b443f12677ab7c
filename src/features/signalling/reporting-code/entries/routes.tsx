import { getProfessional } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { draftKept } from '../../../../platform/drafts/draft-kept.ts'
import { format } from '../../../../platform/i18n/format.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { getHeld, object } from '../look-up.ts'
import { frameworkFor, type Setting } from '../settings/setting.ts'
import { settingOf } from '../show-suspicion.ts'
import { type Entry, type Kind, kinds, type Suspicion, type Words } from '../suspicion.ts'
import { text as fileText } from '../text.ts'
import { fieldsOf, parseEntry } from './entry.form.ts'
import { EntryFormPage, type EntryFormProps } from './entry-form.view.tsx'
import { keepDraft } from './keep-draft.ts'
import { type Fault, mayAdd } from './rules.ts'
import { findDraft } from './store.ts'
import { text } from './text.ts'
import { addEntry, changeEntry, heldEntry } from './write-entry.ts'

export const reportingCodeEntries = router('professional')

const base = '/signalen/meldcode/:id'
/** Reporting has a page of its own. */
const forms: readonly Kind[] = kinds.filter(kind => kind !== 'report')

reportingCodeEntries.get(`${base}/vastleggen/:kind`, may.useReportingCode, async (ctx, { params, query }) => {
  const { suspicion, kind } = await toAdd(ctx, params)
  const draft = await findDraft(ctx, suspicion.id, kind)
  const typed = draft ?? { on: ctx.today.toString() }
  return form(ctx, page, { suspicion, kind, typed, isDraft: draft !== undefined, isJustStarted: query.has('begonnen') })
})

reportingCodeEntries.post(`${base}/vastleggen/:kind`, may.useReportingCode, async (ctx, asked) => {
  const { suspicion, kind } = await toAdd(ctx, asked.params)
  const parsed = parseEntry(asked.form, await askedOf(ctx, suspicion, kind), ctx.today)
  if (!parsed.ok) return form(ctx, invalid, { suspicion, kind, ...parsed })
  const written = await addEntry(ctx, suspicion.id, kind, parsed.value)
  if (written.kind === 'written') return see(`/signalen/meldcode/${suspicion.id}?bewaard`)
  const faults = written.kind === 'refused' ? faultWords(written.faults) : {}
  return form(ctx, invalid, { suspicion, kind, typed: typedWords(asked.form), faults })
})

reportingCodeEntries.get(`${base}/regels/:entry`, may.useReportingCode, async (ctx, { params }) => {
  const { suspicion, entry } = await heldEntry(ctx, params.id ?? '', params.entry ?? '')
  return form(ctx, page, { suspicion, kind: entry.kind, typed: entry.words, entry })
})

reportingCodeEntries.post(`${base}/regels/:entry`, may.useReportingCode, async (ctx, asked) => {
  const { suspicion, entry } = await heldEntry(ctx, asked.params.id ?? '', asked.params.entry ?? '')
  const { kind } = entry
  const typed = typedWords(asked.form)
  const parsed = parseEntry(asked.form, await askedOf(ctx, suspicion, kind), ctx.today)
  if (!parsed.ok) return form(ctx, invalid, { suspicion, kind, entry, ...parsed })
  const written = await changeEntry(ctx, suspicion.id, entry.id, parsed.value, Number(typed.version))
  switch (written.kind) {
    case 'written':
      return see(`/signalen/meldcode/${suspicion.id}?bewaard`)
    case 'refused':
      return form(ctx, invalid, { suspicion, kind, entry, typed, faults: faultWords(written.faults) })
    case 'stale':
      return form(ctx, stale, { suspicion, kind, typed, entry: written.newer, newer: written.newer })
  }
})

/** A draft grows every few seconds and loses nothing by being sent twice. */
reportingCodeEntries.post(
  `${base}/concept/:kind`,
  may.useReportingCode,
  async (ctx, asked) => {
    const { suspicion, kind } = await toAdd(ctx, asked.params)
    await keepDraft(ctx, suspicion.id, kind, typedWords(asked.form))
    return draftKept(ctx.now, asked.form, `/signalen/meldcode/${suspicion.id}/vastleggen/${kind}`)
  },
  { repeatable: true },
)

async function toAdd(ctx: Ctx, params: Readonly<Record<string, string>>) {
  const suspicion = await getHeld(ctx, params.id ?? '')
  const kind = forms.find(one => one === params.kind)
  if (!kind || !mayAdd(suspicion, kind)) throw new NotAllowed(object)
  return { suspicion, kind }
}

type Shown = Pick<EntryFormProps, 'suspicion' | 'kind'> & { readonly typed: Words } & Partial<
    Pick<EntryFormProps, 'faults' | 'newer' | 'isDraft' | 'isJustStarted'>
  > & { readonly entry?: Entry }

async function form(ctx: Ctx, answer: typeof page, { entry, typed, ...shown }: Shown): Promise<Answer> {
  const { suspicion, kind } = shown
  const own = `/signalen/meldcode/${suspicion.id}`
  record(ctx, 'read', 'reporting-code.suspicion', null, suspicion.id)
  const setting = await settingOf(ctx, suspicion)
  return answer(
    text.add[kind],
    EntryFormPage({
      faults: {},
      newer: null,
      isDraft: false,
      isJustStarted: false,
      ...shown,
      typed,
      asked: await askedOf(ctx, suspicion, kind),
      action: entry ? `${own}/regels/${entry.id}` : `${own}/vastleggen/${kind}`,
      version: entry?.version ?? null,
      aside: asideOf(setting, kind),
    }),
  )
}

/** The questions of the form, with those of the framework of whoever weighs. */
async function askedOf(ctx: Ctx, suspicion: Suspicion, kind: Kind) {
  if (kind !== 'weighing') return fieldsOf(kind)
  const { profession } = await getProfessional(ctx, ctx.actor.id)
  return fieldsOf(kind, frameworkFor(await settingOf(ctx, suspicion), profession)?.questions)
}

function asideOf(setting: Setting, kind: Kind): readonly string[] {
  if (kind === 'decision' && setting.decides) return [fileText.decides(setting.decides)]
  if (kind === 'special-violence' && setting.special.length > 0) return [fileText.special(format.list(setting.special))]
  return []
}

const faultWords = (faults: readonly Fault[]): Faults =>
  Object.fromEntries(faults.toReversed().map(fault => [fault.field, wordsOf(fault)]))

function wordsOf(fault: Fault): string {
  switch (fault.because) {
    case 'steps':
      return text.wrong.steps(format.list(fault.missing.map(step => fileText.step[step].toLowerCase())))
    case 'objection':
      return text.objection[fault.objection]
    default:
      return text.wrong[fault.because]
  }
}

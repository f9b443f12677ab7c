import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { parseDeclaration } from './declaration.form.ts'
import { DeclarationPage, type Shown } from './declaration.view.tsx'
import { codeOfMunicipality, declareYouthHelp, type OpenDeclaration, openAsDeliverer, openAsGiver } from './declare.ts'
import { text } from './text.ts'

export const declaringYouthHelp = router('professional')

type Way = {
  readonly address: (id: string) => string
  readonly up: (id: string) => { readonly href: string; readonly label: string }
  readonly open: (ctx: Ctx, id: string) => Promise<OpenDeclaration>
}
const giver: Way = {
  address: id => `/lichte-hulp/${id}/jeugdhulp`,
  up: id => ({ href: `/lichte-hulp/${id}`, label: text.back }),
  open: openAsGiver,
}
const deliverer: Way = {
  address: id => `/beheer/jeugdinformatie/hulp/${id}`,
  up: () => ({ href: '/beheer/jeugdinformatie', label: text.backToDelivery }),
  open: openAsDeliverer,
}

const idOf = ({ params }: Asked): string => params.id ?? ''

declaringYouthHelp.get('/lichte-hulp/:id/jeugdhulp', may.giveLightHelp, (ctx, asked) => opened(ctx, asked, giver))
declaringYouthHelp.post('/lichte-hulp/:id/jeugdhulp', may.giveLightHelp, (ctx, asked) => written(ctx, asked, giver))
declaringYouthHelp.get('/beheer/jeugdinformatie/hulp/:id', may.deliverYouthInformation, (ctx, asked) =>
  opened(ctx, asked, deliverer),
)
declaringYouthHelp.post('/beheer/jeugdinformatie/hulp/:id', may.deliverYouthInformation, (ctx, asked) =>
  written(ctx, asked, deliverer),
)

const opened = (ctx: Ctx, asked: Asked, way: Way): Promise<Answer> =>
  shown(ctx, page, { way, id: idOf(asked), justSaved: asked.query.has('bewaard') })

async function written(ctx: Ctx, asked: Asked, way: Way): Promise<Answer> {
  const id = idOf(asked)
  const open = await way.open(ctx, id)
  const typed = typedWords(asked.form)
  const code = await codeOfMunicipality(ctx, typed.municipality ?? '')
  const parsed = parseDeclaration(asked.form, { code }, ctx.today)
  if (!parsed.ok) return shown(ctx, invalid, { way, id, ...parsed })
  const { seen, ...said } = parsed.value
  const { version: _, ...again } = typed
  switch (await declareYouthHelp(ctx, open, said, seen)) {
    case 'written':
      return see(`${way.address(id)}?bewaard`)
    case 'overtaken':
      return shown(ctx, stale, { way, id, typed: again, overtaken: true })
  }
}

async function shown(
  ctx: Ctx,
  answer: typeof page,
  { way, id, ...given }: { readonly way: Way; readonly id: string } & Partial<Shown>,
): Promise<Answer> {
  const { faults = {}, typed = {}, overtaken = false, justSaved = false } = given
  const open = await way.open(ctx, id)
  const props = { ...open, today: ctx.today, action: way.address(id), up: way.up(id) }
  return answer(text.title, DeclarationPage({ ...props, faults, typed, overtaken, justSaved }))
}

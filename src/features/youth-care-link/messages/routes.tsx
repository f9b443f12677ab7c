import { organisationsOf } from '../../../centre/index.ts'
import { householdsOf } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { requireModule } from '../requests/module.ts'
import { AllocationPage } from './allocations/allocation.view.tsx'
import { allocationsOfMessage, openAllocation } from './allocations/look-up.ts'
import { fieldsOf } from './fields-of.ts'
import { refusedIn } from './invoices/answer.form.ts'
import { answerInvoice, type OpenedInvoice, openInvoice } from './invoices/answer-invoice.ts'
import { InvoicePage } from './invoices/invoice.view.tsx'
import { invoiceText } from './invoices/text.ts'
import { openKept, overviewOf } from './look-up.ts'
import { MessagePage } from './message.view.tsx'
import { OverviewPage } from './overview.view.tsx'
import { parseProvider } from './providers/provider.form.ts'
import { findProvider, providersOf, setProvider } from './providers/provider.ts'
import { ProvidersPage } from './providers/providers.view.tsx'
import { providerText } from './providers/text.ts'
import { parseGrant, parseRejection } from './requests/decide.form.ts'
import { beginInquiry, type Deciding, grantRequest, rejectRequest } from './requests/decide.ts'
import { type OpenedRequest, openRequest } from './requests/look-up.ts'
import { stateOf } from './requests/request.ts'
import { RequestPage } from './requests/request.view.tsx'
import { decideText } from './requests/text.ts'
import { resendTo } from './sending/send-message.ts'
import { text } from './text.ts'

export const careMessages = router('professional')

careMessages.get('/jeugdzorg/berichten', may.grantYouthHelp, async ctx => {
  await requireModule(ctx)
  const mayConfigure = may.configure(ctx.actor)
  return page(text.title, OverviewPage({ ...(await overviewOf(ctx)), today: ctx.today, mayConfigure }))
})

careMessages.get('/jeugdzorg/berichten/aanbieders', may.configure, async (ctx, { query }) => {
  await requireModule(ctx)
  return page(providerText.title, await providersPage(ctx, { saved: query.has('bewaard') }))
})

careMessages.post('/jeugdzorg/berichten/aanbieders', may.configure, async (ctx, { form }) => {
  await requireModule(ctx)
  const parsed = parseProvider(form)
  if (!parsed.ok) return invalid(providerText.title, await providersPage(ctx, parsed))
  await setProvider(ctx, parsed.value)
  if (parsed.value.address !== null) await resendTo(ctx, parsed.value.agb)
  return see('/jeugdzorg/berichten/aanbieders?bewaard')
})

type ShownProviders = { readonly saved?: boolean; readonly faults?: Faults; readonly typed?: Typed }

const providersPage = async (ctx: Ctx, { saved = false, faults = {}, typed = {} }: ShownProviders) =>
  ProvidersPage({ providers: await providersOf(ctx), organisations: await organisationsOf(ctx), saved, faults, typed })

careMessages.get('/jeugdzorg/berichten/bericht/:id', may.grantYouthHelp, async (ctx, { params }) => {
  await requireModule(ctx)
  const { xml, ...sent } = await openKept(ctx, params.id ?? '')
  const { code, provider } = sent.message
  const body = MessagePage({ ...sent, fields: fieldsOf(code, xml), providerName: await nameOf(ctx, provider) })
  return page(text.kind(code), body)
})

careMessages.post('/jeugdzorg/berichten/bericht/:id/opnieuw', may.grantYouthHelp, async (ctx, { params }) => {
  await requireModule(ctx)
  const { message } = await openKept(ctx, params.id ?? '')
  await resendTo(ctx, message.provider)
  return see(`/jeugdzorg/berichten/bericht/${message.id}`)
})

careMessages.get('/jeugdzorg/berichten/toewijzingen/:id', may.grantYouthHelp, async (ctx, { params }) => {
  await requireModule(ctx)
  const opened = await openAllocation(ctx, params.id ?? '')
  const providerName = await nameOf(ctx, opened.allocation.provider)
  return page(text.title, AllocationPage({ ...opened, providerName }))
})

careMessages.get('/jeugdzorg/berichten/verzoeken/:id', may.grantYouthHelp, async (ctx, { params }) => {
  await requireModule(ctx)
  const opened = await openRequest(ctx, params.id ?? '')
  return page(decideText.title(opened.request.kind), await requestPage(ctx, opened))
})

careMessages.post('/jeugdzorg/berichten/verzoeken/:id/toekenning', may.grantYouthHelp, async (ctx, asked) => {
  const opened = await openedIn(ctx, asked)
  const { request } = opened
  if (request.kind === 'change') return decided(ctx, opened, asked, await grantRequest(ctx, request.id, null))
  const parsed = parseGrant(asked.form)
  if (!parsed.ok) return invalid(decideText.title(request.kind), await requestPage(ctx, opened, parsed))
  return decided(ctx, opened, asked, await grantRequest(ctx, request.id, parsed.value))
})

careMessages.post('/jeugdzorg/berichten/verzoeken/:id/onderzoek', may.grantYouthHelp, async (ctx, asked) => {
  const opened = await openedIn(ctx, asked)
  return decided(ctx, opened, asked, await beginInquiry(ctx, opened.request.id))
})

careMessages.post('/jeugdzorg/berichten/verzoeken/:id/afwijzing', may.grantYouthHelp, async (ctx, asked) => {
  const opened = await openedIn(ctx, asked)
  const parsed = parseRejection(asked.form)
  if (!parsed.ok) return invalid(decideText.title(opened.request.kind), await requestPage(ctx, opened, parsed))
  return decided(ctx, opened, asked, await rejectRequest(ctx, opened.request.id, parsed.value))
})

async function openedIn(ctx: Ctx, { params }: Asked): Promise<OpenedRequest> {
  await requireModule(ctx)
  return openRequest(ctx, params.id ?? '')
}

/** Where a decision leads; who comes second sees what the first decided, and the own words again. */
async function decided(ctx: Ctx, opened: OpenedRequest, { form }: Asked, deciding: Deciding): Promise<Answer> {
  const { request } = opened
  const title = decideText.title(request.kind)
  const typed = typedWords(form)
  switch (deciding.kind) {
    case 'decided':
      return see(`/jeugdzorg/berichten/verzoeken/${request.id}`)
    case 'overtaken': {
      const { now } = deciding
      const overtaken = decideText.overtaken(text.state[stateOf(now)], (now.ending ?? now.inquiry)?.by)
      return stale(title, await requestPage(ctx, { ...opened, request: now }, { typed, overtaken }))
    }
    case 'unsound':
      return invalid(title, await requestPage(ctx, opened, { typed, unsound: deciding.told }))
    case 'no-such-municipality':
      return invalid(
        title,
        await requestPage(ctx, opened, { typed, faults: { elsewhere: decideText.missing.elsewhere } }),
      )
  }
}

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly overtaken?: string
  readonly unsound?: readonly string[]
}

async function requestPage(ctx: Ctx, opened: OpenedRequest, { faults = {}, typed = {}, ...shown }: Shown = {}) {
  const { request, youth } = opened
  const [home] = youth.child ? await householdsOf(ctx, youth.child.id) : []
  return RequestPage({
    ...opened,
    ...shown,
    today: ctx.today,
    providerName: await nameOf(ctx, request.provider),
    address: home ?? null,
    granted: request.ending?.outcome === 'granted' ? await allocationsOfMessage(ctx, request.ending.message) : [],
    faults,
    typed,
  })
}

const nameOf = async (ctx: Ctx, agb: string): Promise<string> =>
  (await findProvider(ctx, agb))?.organisation.name ?? agb

careMessages.get('/jeugdzorg/berichten/declaraties/:id', may.grantYouthHelp, async (ctx, { params }) => {
  await requireModule(ctx)
  const opened = await openInvoice(ctx, params.id ?? '')
  return page(invoiceText.title(opened.invoice.number), await invoicePage(ctx, opened))
})

careMessages.post(
  '/jeugdzorg/berichten/declaraties/:id/antwoord',
  may.grantYouthHelp,
  async (ctx, { params, form }) => {
    await requireModule(ctx)
    const opened = await openInvoice(ctx, params.id ?? '')
    const { invoice, lines } = opened
    const answering = await answerInvoice(ctx, invoice.id, refusedIn(form, lines))
    if (answering.kind === 'answered') return see(`/jeugdzorg/berichten/declaraties/${invoice.id}`)
    const overtaken = invoiceText.overtaken(answering.now.answer?.by ?? '')
    return stale(
      invoiceText.title(invoice.number),
      await invoicePage(ctx, await openInvoice(ctx, invoice.id), overtaken),
    )
  },
)

const invoicePage = async (ctx: Ctx, opened: OpenedInvoice, overtaken?: string) =>
  InvoicePage({
    ...opened,
    today: ctx.today,
    providerName: await nameOf(ctx, opened.invoice.provider),
    ...(overtaken === undefined ? {} : { overtaken }),
  })

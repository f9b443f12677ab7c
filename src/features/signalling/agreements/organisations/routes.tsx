import { type Organisation, organisationsOf } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { indexSetting } from '../../index-settings/read-index-setting.ts'
import { agreementHistory, agreementsOf } from '../agreements-of.ts'
import { recordAgreement } from '../record-agreement.ts'
import { parseAgreement } from './agreement.form.ts'
import { AgreementPage, type AgreementPageProps } from './agreement.view.tsx'
import { OrganisationsPage } from './organisations.view.tsx'
import { text } from './text.ts'

export const agreementOrganisations = router('professional')

const path = '/afspraken/organisaties'

agreementOrganisations.get(path, may.keepAgreements, async (ctx, { query }) => {
  record(ctx, 'read', 'signalling.index-agreement', null)
  const body = OrganisationsPage({
    organisations: await organisationsOf(ctx),
    agreements: await agreementsOf(ctx),
    isRequired: (await indexSetting(ctx)).agreementRequired,
    today: ctx.today,
    saved: query.has('vastgelegd'),
  })
  return page(text.title, body)
})

agreementOrganisations.get(`${path}/:id`, may.keepAgreements, (ctx, asked) => agreementPage(page, ctx, asked, {}))

agreementOrganisations.post(`${path}/:id`, may.keepAgreements, async (ctx, asked) => {
  const parsed = parseAgreement(asked.form)
  if (!parsed.ok) return agreementPage(invalid, ctx, asked, parsed)
  const { id } = await organisationOf(ctx, asked)
  const recorded = await recordAgreement(ctx, id, parsed.value, String(asked.form.get('version') ?? ''))
  switch (recorded.kind) {
    case 'recorded':
      return see(`${path}?vastgelegd`)
    case 'stale':
      return agreementPage(stale, ctx, asked, { typed: typedWords(asked.form), newer: recorded.newer })
  }
})

async function organisationOf(ctx: Ctx, { params }: Asked): Promise<Organisation> {
  const organisation = (await organisationsOf(ctx)).find(({ id }) => id === params.id)
  if (!organisation) throw new NotFound(`organisation ${params.id}`)
  return organisation
}

type Shown = Partial<Omit<AgreementPageProps, 'organisation' | 'history'>>

async function agreementPage(answer: typeof page, ctx: Ctx, asked: Asked, shown: Shown): Promise<Answer> {
  const organisation = await organisationOf(ctx, asked)
  const history = await agreementHistory(ctx, organisation.id)
  record(ctx, 'read', 'signalling.index-agreement', null)
  return answer(
    text.form.title(organisation.name),
    AgreementPage({ organisation, history, faults: {}, typed: null, newer: null, ...shown }),
  )
}

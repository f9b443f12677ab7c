import { objectionUntil } from '../../../knowledge/subsidy/standing.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { dayInTheNetherlands, format } from '../../../platform/i18n/format.ts'
import type { Product } from '../packages/product.ts'
import { euros, text as packageText } from '../packages/text.ts'
import { amountOf, balanceOf, finalReport, grantOf, settledOf } from './derive.ts'
import { historyOf } from './history.ts'
import type { Application, ApplicationVersion, ReportRequest, Round, SubsidySettlement } from './subsidy.ts'
import { text } from './text.ts'

type Products = readonly Product[]
const productIn = (products: Products, id: string): Product | undefined => products.find(product => product.id === id)
/** The unit stands under the name of the product. */
const countWords = (volume: number | undefined): string => (volume === undefined ? text.none : format.number(volume))

type LinesProps = {
  readonly application: Application
  /** What is asked: for the municipality as it was sent in, for the organisation as it is now. */
  readonly asked: ApplicationVersion | null
  readonly products: Products
}

/** Product by product: what was asked, granted, done and settled, as far as it has come. */
export const LinesCard = ({ application, asked, products }: LinesProps) => {
  const grant = grantOf(application)
  const report = finalReport(application)
  const settlement = settledOf(application)
  const ids = new Set([...(asked?.lines ?? []), ...(grant?.lines ?? [])].map(({ product }) => product))
  const rows = [...ids].map(id => {
    const product = productIn(products, id)
    const askedLine = asked?.lines.find(line => line.product === id)
    const grantedLine = grant?.lines.find(line => line.product === id)
    const price = grantedLine?.priceCents ?? askedLine?.priceCents
    return [
      <CellLines
        remark={price === undefined || !product ? '' : text.pricePer(price, packageText.unit[product.unit][0])}
      >
        {product?.name ?? ''}
      </CellLines>,
      countWords(askedLine?.volume),
      countWords(grantedLine?.volume),
      countWords(report?.report.lines.find(line => line.product === id)?.volume),
      euros(
        settlement?.lines.find(line => line.product === id)?.cents ??
          (price ?? 0) * (grantedLine?.volume ?? askedLine?.volume ?? 0),
      ),
    ]
  })
  return (
    <Card id="producten" title={text.linesCaption}>
      <Table
        caption={text.linesCaption}
        columns={[
          { label: text.product },
          { label: text.asked, numeric: true },
          { label: text.granted, numeric: true },
          { label: text.realised, numeric: true },
          { label: settlement ? text.settled : text.amount, numeric: true },
        ]}
        rows={rows}
        footer={[
          text.total,
          euros(amountOf(asked?.lines ?? [])),
          grant ? euros(amountOf(grant.lines)) : text.none,
          '',
          euros(settlement?.finalCents ?? amountOf(grant?.lines ?? asked?.lines ?? [])),
        ]}
      />
    </Card>
  )
}

export const WordsCard = ({ asked }: { readonly asked: ApplicationVersion }) => (
  <Card id="aanvraag" title={text.application}>
    <SummaryList
      items={[
        { label: text.purpose, value: asked.purpose },
        { label: text.explanation, value: asked.explanation },
      ]}
    />
  </Card>
)

/** What two civil servants agreed on, and until when one may object. */
export const DecisionCard = ({ application, terms }: { readonly application: Application; readonly terms: Round }) => {
  const decision = application.decisions.at(-1)
  if (decision?.reply?.reply !== 'agreed') return null
  const agreedOn = dayInTheNetherlands(decision.reply.at)
  return (
    <Card id="besluit" title={decision.kind === 'granted' ? text.happened.granted : text.happened.refused}>
      <SummaryList
        items={[
          { label: decision.kind === 'granted' ? text.conditions : text.whyNot, value: decision.words },
          { label: text.objection, value: format.day(objectionUntil(agreedOn, terms.objectionWeeks)) },
        ]}
      />
    </Card>
  )
}

export const ReportCard = ({ request, products }: { readonly request: ReportRequest; readonly products: Products }) => {
  const { report } = request
  return (
    <Card id={`verantwoording-${request.ordinal}`} title={text.reportTitle(request.kind, request.until)}>
      {report === null ? (
        <Paragraph>{text.dueBy(request.dueOn)}</Paragraph>
      ) : (
        <>
          <Paragraph>{report.words}</Paragraph>
          <Table
            caption={text.reportTitle(request.kind, request.until)}
            columns={[
              { label: text.product },
              { label: text.counted, numeric: true },
              { label: text.reported, numeric: true },
              { label: text.explanation, sentences: true },
            ]}
            rows={report.lines.map(line => {
              const product = productIn(products, line.product)
              const counted = line.counted === null ? text.tooFew : countWords(line.counted)
              return [
                <CellLines remark={product ? packageText.unit[product.unit][1] : ''}>{product?.name ?? ''}</CellLines>,
                counted,
                countWords(line.volume),
                line.explanation,
              ]
            })}
          />
        </>
      )}
    </Card>
  )
}

export const SettlementFacts = ({
  of,
}: {
  readonly of: Pick<SubsidySettlement, 'finalCents' | 'paidCents' | 'words' | 'payment'>
}) => {
  const balance = balanceOf(of)
  const rest = balance === 0 ? text.even : balance > 0 ? text.toPay : text.toReclaim
  return (
    <>
      <SummaryList
        items={[
          { label: text.settled, value: euros(of.finalCents) },
          { label: text.paid, value: euros(of.paidCents) },
          { label: rest, value: euros(Math.abs(balance)) },
          { label: text.explanation, value: of.words },
        ]}
      />
      {of.payment && <Paragraph>{text.settledOn(of.payment.paidOn)}</Paragraph>}
    </>
  )
}

export const HistoryCard = ({
  application,
  forMunicipality,
}: {
  readonly application: Application
  readonly forMunicipality: boolean
}) => (
  <Card id="geschiedenis" title={text.history}>
    <Timeline
      items={historyOf(application, forMunicipality).map(({ at, byName, title, words }) => ({
        when: text.by(byName, at),
        title,
        icon: 'history' as const,
        body: words === '' ? undefined : <p>{words}</p>,
      }))}
    />
  </Card>
)

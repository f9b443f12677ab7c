import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { euros, text as packageText } from '../../packages/text.ts'
import { amountOf, grantOf } from '../derive.ts'
import type { InRound } from '../look-up.ts'
import { StandingTag } from '../standing-tag.view.tsx'
import { type Application, ownPath, type Round } from '../subsidy.ts'
import { periodBeside, roundWords, text as subsidyText } from '../text.ts'
import type { Priced } from './apply.ts'
import { shownStanding } from './own.view.tsx'
import { text } from './text.ts'

type ListProps = {
  readonly organisation: string
  readonly rounds: readonly Round[]
  readonly own: readonly Application[]
  readonly open: readonly Round[]
}

export const OwnListPage = ({ organisation, rounds, own, open }: ListProps) => (
  <>
    <PageHeader title={text.title} remark={text.intro(organisation)} />
    <Card id="onze" title={text.own}>
      {own.length === 0 ? <Paragraph>{text.noOwn}</Paragraph> : <Own own={own} rounds={rounds} />}
    </Card>
    <Card id="open" title={text.open}>
      {open.length === 0 ? (
        <EmptyState title={text.noOpen}>{text.noOpenWords}</EmptyState>
      ) : (
        <Stack>
          {open.map(round => (
            <div>
              <p>
                <strong>{roundWords(round)}</strong>
              </p>
              <Paragraph>{text.until(round.closesOn)}</Paragraph>
              <ButtonLink href={`/subsidie/regelingen/${round.id}`} look="secondary" label={text.seeOf(round.title)}>
                {text.see}
              </ButtonLink>
            </div>
          ))}
        </Stack>
      )}
    </Card>
  </>
)

const Own = ({ own, rounds }: Pick<ListProps, 'own' | 'rounds'>) => (
  <Table
    caption={text.own}
    columns={[{ label: subsidyText.round }, { label: subsidyText.state }, { label: subsidyText.amount, numeric: true }]}
    rows={own.map(application => {
      const round = rounds.find(({ id }) => id === application.roundId)
      return [
        <CellLines remark={round ? periodBeside(round) : ''}>
          <Link href={ownPath(application.id)}>{round?.title ?? ''}</Link>
        </CellLines>,
        <StandingTag of={shownStanding({ application })} />,
        euros(amountOf(grantOf(application)?.lines ?? application.versions.at(-1)?.lines ?? [])),
      ]
    })}
  />
)

type RoundProps = {
  readonly seen: InRound
  readonly priced: readonly Priced[]
  readonly isOpen: boolean
  /** The organisation's own application under this regulation. */
  readonly own: Application | null
}

export const OpenRoundPage = ({ seen: { round }, priced, isOpen, own }: RoundProps) => (
  <>
    <Breadcrumb trail={[{ href: '/subsidie', label: text.title }]} current={round.title} />
    <PageHeader title={round.title} remark={periodBeside(round)} />
    <Notice tone={isOpen ? 'info' : 'warning'}>
      <p>{isOpen ? text.until(round.closesOn) : text.notOpen}</p>
    </Notice>
    {own ? (
      <ButtonLink href={ownPath(own.id)} icon="arrow">
        {text.goOn}
      </ButtonLink>
    ) : (
      isOpen && (
        <Form action={`/subsidie/regelingen/${round.id}`} inline>
          <Button icon="edit">{text.begin}</Button>
        </Form>
      )
    )}
    <Card id="voorwaarden" title={text.terms}>
      <Paragraph>{round.terms}</Paragraph>
      <Paragraph>{subsidyText.tolerance(round.tolerancePercent)}</Paragraph>
    </Card>
    <Card id="producten" title={text.products}>
      <Table
        caption={text.products}
        columns={[
          { label: text.productColumns.product },
          { label: text.productColumns.what, sentences: true },
          { label: text.productColumns.price, numeric: true },
        ]}
        rows={priced.map(({ product, priceCents }) => [
          <CellLines remark={packageText.level[product.level]}>{product.name}</CellLines>,
          product.definition,
          packageText.priceNow(priceCents, product.unit),
        ])}
      />
    </Card>
  </>
)

import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import type { Hold } from './hold.ts'
import { standsOn } from './rules.ts'
import { holdText } from './text.ts'

type Props = {
  readonly child: { readonly id: string }
  readonly holds: readonly Hold[]
  readonly today: Temporal.PlainDate
}

/** What keeps doses back today, and what did before. */
export const HoldsCard = ({ child, holds, today }: Props) => {
  const standing = holds.filter(hold => standsOn(hold, today))
  const over = holds.filter(hold => !standsOn(hold, today))
  return (
    <Card id="uitstel" title={holdText.title}>
      {standing.length === 0 ? (
        <Paragraph>{holdText.none}</Paragraph>
      ) : (
        <Holds child={child} holds={standing} today={today} />
      )}
      {over.length > 0 && (
        <Details summary={holdText.earlier}>
          <Holds child={child} holds={over} today={today} />
        </Details>
      )}
      <ButtonLink href={`/jeugd/${child.id}/vaccinaties/uitstel`} look="secondary">
        {holdText.add}
      </ButtonLink>
    </Card>
  )
}

const Holds = ({ child, holds, today }: Props) => (
  <Table
    caption={holdText.title}
    columns={[
      { label: holdText.columns.about },
      { label: holdText.columns.kind },
      { label: holdText.columns.why, sentences: true },
      { label: holdText.columns.until },
      { label: holdText.columns.act, hiddenLabel: true },
    ]}
    rows={holds.map(hold => [
      holdText.about(hold),
      <KindTag hold={hold} today={today} />,
      <CellLines remark={holdText.said(hold)}>{hold.because}</CellLines>,
      holdText.until(hold),
      standsOn(hold, today) && (
        <a
          class="nl-link"
          href={`/jeugd/${child.id}/vaccinaties/uitstel/${hold.id}`}
          aria-label={`${holdText.lift}: ${holdText.about(hold)}`}
        >
          {holdText.lift}
        </a>
      ),
    ])}
  />
)

const KindTag = ({ hold, today }: { readonly hold: Hold; readonly today: Temporal.PlainDate }) =>
  standsOn(hold, today) ? (
    <Tag tone="warning" icon={hold.kind === 'postponement' ? 'clock' : 'stop'}>
      {holdText.kind[hold.kind]}
    </Tag>
  ) : (
    <Tag>{holdText.over}</Tag>
  )

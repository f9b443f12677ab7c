import type { Piece } from '../../../../knowledge/plan/difference.ts'
import { sections } from '../../../../knowledge/plan/sections.ts'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import type { Plan } from '../plan.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { sightText } from '../sight/text.ts'
import type { Comparison } from './compare.ts'
import type { Held } from './held.ts'
import type { PlanVersion } from './plan-version.ts'
import { versionText } from './text.ts'

type Props = { readonly plan: Plan; readonly base: string }

/** The plan as it was: every part that the reader may see, in the words of then. */
export const VersionPage = ({
  plan,
  base,
  version,
  held,
}: Props & { readonly version: PlanVersion; readonly held: readonly Held[] }) => (
  <PlanFrame plan={plan} base={base} title={versionText.version(version.number)} intro={version.note || undefined}>
    <p>
      <Link href={`${base}/versies/${version.number}/verschil`}>{versionText.showDifference}</Link>
    </p>
    {sections.map(section => {
      const parts = held.filter(part => part.section === section)
      return (
        parts.length > 0 && (
          <Card id={section} title={sightText.sectionWords[section]}>
            {parts.map(part => (
              <HeldPart part={part} />
            ))}
          </Card>
        )
      )
    })}
    <Paragraph look="small">{versionText.hidden}</Paragraph>
  </PlanFrame>
)

const HeldPart = ({ part }: { readonly part: Held }) => (
  <>
    <Heading level={3} look={4}>
      {part.title}
    </Heading>
    <SummaryList items={part.lines.map(({ label, words }) => ({ label, value: words }))} />
  </>
)

type DifferenceProps = Props & { readonly title: string; readonly comparison: Comparison }

/** Two moments beside each other: what came, what went, and word by word what says something else. */
export const DifferencePage = ({ plan, base, title, comparison }: DifferenceProps) => {
  const { came, gone, changed } = comparison
  const isSame = came.length + gone.length + changed.length === 0
  return (
    <PlanFrame plan={plan} base={base} title={title}>
      {isSame && <Paragraph>{versionText.same}</Paragraph>}
      {changed.length > 0 && (
        <Card id="gewijzigd" title={versionText.changed}>
          {changed.map(part => (
            <>
              <Heading level={3} look={4}>
                {part.title}
              </Heading>
              <SummaryList
                items={part.lines.map(({ label, pieces }) => ({ label, value: <Pieces pieces={pieces} /> }))}
              />
            </>
          ))}
        </Card>
      )}
      <Parts id="nieuw" title={versionText.came} parts={came} />
      <Parts id="niet-meer" title={versionText.gone} parts={gone} />
      <Paragraph look="small">{versionText.hidden}</Paragraph>
    </PlanFrame>
  )
}

const Parts = ({
  id,
  title,
  parts,
}: {
  readonly id: string
  readonly title: string
  readonly parts: readonly Held[]
}) =>
  parts.length === 0 ? null : (
    <Card id={id} title={title}>
      {parts.map(part => (
        <HeldPart part={part} />
      ))}
    </Card>
  )

const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <span>
    {pieces.map(piece => (
      <>
        <OnePiece piece={piece} />{' '}
      </>
    ))}
  </span>
)

const OnePiece = ({ piece: { kind, words } }: { readonly piece: Piece }) => {
  if (kind === 'gone') return <del>{words}</del>
  return kind === 'came' ? <ins>{words}</ins> : <>{words}</>
}

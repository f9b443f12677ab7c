import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Seat } from '../open-plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { coordinatorOf, participantIn } from '../rules.ts'
import { mayFix } from './fix-version.ts'
import type { Standing } from './look-up.ts'
import { neededFor, type PlanVersion, signersOf } from './plan-version.ts'
import { SignForm, SignForOtherForm } from './sign-form.view.tsx'
import { versionText } from './text.ts'

export type VersionsProps = {
  readonly seat: Seat
  readonly base: string
  readonly standing: Standing
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

/** Where the plan stands: what was laid before everyone, who agreed, and whether it changed since. */
export const VersionsPage = (props: VersionsProps) => {
  const { seat, base, standing, faults } = props
  const newest = standing.versions.at(-1)
  return (
    <PlanFrame plan={seat.plan} base={base} tab="versies" title={versionText.title} faults={faults}>
      <Agreed {...props} />
      {newest ? <Newest {...props} version={newest} /> : <Paragraph>{versionText.none}</Paragraph>}
      <Paragraph>{versionText.intro}</Paragraph>
      <Fix {...props} />
      {standing.versions.length > 1 && (
        <Details summary={versionText.older}>
          {standing.versions
            .slice(0, -1)
            .toReversed()
            .map(version => (
              <VersionLine {...props} version={version} />
            ))}
        </Details>
      )}
    </PlanFrame>
  )
}

const Agreed = ({ seat: { plan }, standing }: VersionsProps) => {
  if (!plan.agreement) return null
  const { on } = plan.agreement
  const number = plan.agreement.number
  return (
    <Notice tone="positive">
      <p>{number === null ? versionText.agreed(on) : versionText.agreedTo(number, on)}</p>
      {standing.changedSince > 0 && number !== null && <p>{versionText.changedSince(number, standing.changedSince)}</p>}
    </Notice>
  )
}

type VersionProps = VersionsProps & { readonly version: PlanVersion }

const Newest = (props: VersionProps) => {
  const { seat, base, standing, version } = props
  return (
    <Card
      id="versie"
      title={versionText.version(version.number)}
      actions={<Link href={`${base}/versies/${version.number}`}>{versionText.read(version.number)}</Link>}
    >
      <Paragraph look="small">{fixedWords(seat, version)}</Paragraph>
      {version.note && <Paragraph>{version.note}</Paragraph>}
      {standing.changedSince > 0 ? (
        <Notice tone="info" icon="edit">
          <p>{versionText.changedSince(version.number, standing.changedSince)}</p>
          <ButtonLink href={`${base}/versies/${version.number}/verschil`} look="secondary" small>
            {versionText.showDifference}
          </ButtonLink>
        </Notice>
      ) : (
        <Paragraph>{versionText.unchanged(version.number)}</Paragraph>
      )}
      <Needed {...props} />
      <Signatures {...props} />
      {seat.plan.closure === null && <SignForm {...props} />}
      {seat.plan.closure === null && coordinatorOf(seat.plan) === seat.me.id && (
        <Details summary={versionText.signFor} open={'participant' in props.faults}>
          <SignForOtherForm {...props} />
        </Details>
      )}
    </Card>
  )
}

const fixedWords = ({ plan }: Seat, { fixedBy, fixedAt }: PlanVersion): string =>
  versionText.fixedBy(participantIn(plan, fixedBy)?.name ?? '', fixedAt)

/** What the law still asks, child by child. */
const Needed = ({ seat, version, today }: VersionProps) => {
  const open = neededFor(seat, version.signatures, today).filter(one => one.standing !== 'agreed')
  if (open.length === 0 || seat.plan.agreement) return null
  return (
    <Notice tone="warning">
      {open.map(({ child, standing, missing }) => {
        const [youth, parents] = [missing.youth, missing.parents].map(all => all.map(one => one.name))
        return (
          <p>
            {standing === 'refused'
              ? versionText.refused(child, [...(youth ?? []), ...(parents ?? [])])
              : versionText.awaits(child, youth ?? [], parents ?? [])}
          </p>
        )
      })}
      <p>{versionText.law}</p>
    </Notice>
  )
}

const Signatures = ({ seat, version }: VersionProps) => (
  <SummaryList
    items={signersOf(seat).map(one => {
      const said = version.signatures.find(signature => signature.participant === one.id)
      const remark = said?.remark ? ` „${said.remark}”` : ''
      return {
        label: one.name,
        value: said ? `${versionText.said(said.answer, said.manner, said.on)}.${remark}` : versionText.notYet,
      }
    })}
  />
)

const VersionLine = ({ seat, base, version }: VersionProps) => (
  <p>
    <Link href={`${base}/versies/${version.number}`}>{versionText.version(version.number)}</Link>{' '}
    {fixedWords(seat, version)} {version.note}
  </p>
)

const Fix = ({ seat, base, standing, faults, typed }: VersionsProps) => {
  if (!mayFix(seat) || seat.plan.closure) return null
  return (
    <Card id="vastleggen" title={versionText.fix}>
      <Form action={`${base}/versies`} version={standing.versions.at(-1)?.number ?? 0}>
        <TextField
          name="note"
          label={versionText.fixNote}
          hint={versionText.fixHint}
          optional
          size="full"
          value={typed.note}
          fault={faults.note}
        />
        <Send label={versionText.fixSave} back={base} />
      </Form>
    </Card>
  )
}

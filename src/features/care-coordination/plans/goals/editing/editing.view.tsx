import { Details } from '../../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../../../platform/html/components/table.view.tsx'
import { TextAreaField } from '../../../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../../../platform/html/components/timeline.view.tsx'
import type { Child } from '../../../../../platform/html/html.ts'
import type { Faults, Typed } from '../../../../../platform/web/form.ts'
import { type DraftProps, WritingForm } from '../../drafts/writing-form.view.tsx'
import type { Plan, Version, Withdrawal } from '../../plan.ts'
import { PlanFrame, Send } from '../../plan-frame.view.tsx'
import { participantIn } from '../../rules.ts'
import type { Line } from './lines.ts'
import { editingText } from './text.ts'

/** What somebody else made of it in the meantime. */
export type Overtaken = {
  readonly by: Version | null
  readonly withdrawal: Withdrawal | null
  readonly differing: readonly { readonly label: string; readonly now: string; readonly mine: string }[]
}

export type EditProps = {
  readonly plan: Plan
  readonly base: string
  readonly title: string
  /** Where the form goes; the same address behind '/vervallen' withdraws. */
  readonly address: string
  readonly version: number
  readonly fields: Child
  readonly faults: Faults
  readonly overtaken: Overtaken | null
  readonly versions: readonly (Version & { readonly lines: readonly Line[] })[]
  readonly draft: DraftProps
}

/** What a goal or an action says, to change; of two who wrote both are on the page, and every earlier version stays to be read. */
export const EditPage = (props: EditProps) => {
  const { plan, base, title, address, version, fields, faults, overtaken, draft } = props
  return (
    <PlanFrame plan={plan} base={base} title={title} faults={faults} intro={overtaken ? undefined : editingText.intro}>
      {overtaken && <OvertakenNotice plan={plan} overtaken={overtaken} />}
      {overtaken?.withdrawal ? null : (
        <WritingForm
          action={address}
          version={version}
          draft={draft}
          save={overtaken ? editingText.saveCombined : editingText.save}
          back={base}
        >
          {fields}
        </WritingForm>
      )}
      <Earlier {...props} />
      {!overtaken && (
        <Details summary={editingText.withdraw}>
          <WithdrawForm address={address} version={version} faults={faults} typed={{}} />
        </Details>
      )}
    </PlanFrame>
  )
}

const OvertakenNotice = ({ plan, overtaken }: { readonly plan: Plan; readonly overtaken: Overtaken }) => {
  const { by, withdrawal, differing } = overtaken
  const words = editingText.overtaken
  return (
    <>
      <Notice tone="warning" title={words.title} live>
        {withdrawal && <p>{words.gone(nameOf(plan, withdrawal.by), withdrawal.at, withdrawal.reason)}</p>}
        {!withdrawal && by && <p>{words.body(nameOf(plan, by.writtenBy), by.writtenAt)}</p>}
      </Notice>
      {differing.length > 0 && (
        <Table
          caption={words.title}
          columns={[{ label: '' }, { label: words.theirs }, { label: words.yours }]}
          rows={differing.map(({ label, now, mine }) => [label, now, mine])}
        />
      )}
    </>
  )
}

const Earlier = ({ plan, versions }: EditProps) =>
  versions.length < 2 ? null : (
    <Details summary={editingText.earlier}>
      <Timeline
        items={versions
          .slice(0, -1)
          .toReversed()
          .map(version => ({
            when: byWords(plan, version),
            title: editingText.version(version.version),
            icon: 'notes' as const,
            body: (
              <ul>
                {version.lines.map(({ label, words }) => (
                  <li>{`${label} ${words}`}</li>
                ))}
              </ul>
            ),
          }))}
      />
    </Details>
  )

export const byWords = (plan: Plan, { writtenAt, writtenBy, proposedBy }: Version): string =>
  editingText.by(nameOf(plan, writtenBy), writtenAt, proposedBy && nameOf(plan, proposedBy))

const nameOf = (plan: Plan, id: string): string => participantIn(plan, id)?.name ?? ''

type WithdrawProps = {
  readonly address: string
  readonly version: number
  readonly faults: Faults
  readonly typed: Typed
}

const WithdrawForm = ({ address, version, faults, typed }: WithdrawProps) => (
  <Form action={`${address}/vervallen`} version={version}>
    <Paragraph look="small">{editingText.withdrawIntro}</Paragraph>
    <TextAreaField
      name="reason"
      label={editingText.reason}
      rows={2}
      maxlength={300}
      value={typed.reason}
      fault={faults.reason}
    />
    <Send label={editingText.withdraw} back={address} />
  </Form>
)

type WithdrawPageProps = WithdrawProps & { readonly plan: Plan; readonly base: string; readonly title: string }

/** Asked again, with what is missing. */
export const WithdrawPage = ({ plan, base, title, ...form }: WithdrawPageProps) => (
  <PlanFrame plan={plan} base={base} title={title} faults={form.faults}>
    <Heading level={2}>{editingText.withdraw}</Heading>
    <WithdrawForm {...form} />
  </PlanFrame>
)

import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { FileHead } from '../file-head.view.tsx'
import type { Suspicion } from '../suspicion.ts'
import { text as fileText } from '../text.ts'
import type { Member } from './decide.ts'
import type { Summary } from './summary.ts'
import { text } from './text.ts'

type Props = {
  readonly suspicion: Suspicion
  readonly members: readonly Member[]
  readonly summaries: readonly Summary[]
  readonly faults: Faults
  readonly typed: Typed
  readonly isSaved: boolean
}

export const FamilyPage = (props: Props) => {
  const { suspicion, members, faults, isSaved } = props
  return (
    <>
      <ErrorSummary faults={faults} />
      <FileHead suspicion={suspicion} title={text.title}>
        {isSaved && (
          <Notice tone="positive" live>
            {text.saved}
          </Notice>
        )}
      </FileHead>
      <Stack>
        <Card id="nu" title={text.shown}>
          <Paragraph>{text.about}</Paragraph>
          <Shown {...props} />
        </Card>
        <Card id="beslissen" title={fileText.toFamily}>
          {members.length === 0 ? <Paragraph>{text.noFamily}</Paragraph> : <Decide {...props} />}
        </Card>
      </Stack>
    </>
  )
}

const Shown = ({ suspicion, summaries, members }: Props) =>
  summaries.length === 0 ? (
    <Paragraph>{text.none}</Paragraph>
  ) : (
    <Table
      caption={text.shown}
      columns={[
        { label: text.columns.who },
        { label: text.columns.what },
        { label: text.columns.close, hiddenLabel: true, oneLine: true },
      ]}
      rows={summaries.map(summary => [
        <CellLines remark={summary.closed ? text.closed : text.shownFrom(summary.visibleFrom)}>
          {members.find(({ id }) => id === summary.shownTo)?.name ?? ''}
        </CellLines>,
        summary.words,
        !summary.closed && (
          <Form action={`/signalen/meldcode/${suspicion.id}/gezin/${summary.id}/dicht`} inline>
            <Button look="subtle" icon="close" small>
              {text.close}
            </Button>
          </Form>
        ),
      ])}
    />
  )

const Decide = ({ suspicion, members, faults, typed }: Props) => (
  <Form action={`/signalen/meldcode/${suspicion.id}/gezin`}>
    <Notice tone="warning">
      <p>{text.safe}</p>
    </Notice>
    <RadioGroup
      name="shownTo"
      label={text.who}
      choices={members.map(({ id, name }) => ({ value: id, label: name }))}
      value={typed.shownTo}
      fault={faults.shownTo}
    />
    <TextAreaField name="words" label={text.what} hint={text.whatHint} value={typed.words} fault={faults.words} />
    <DateField name="visibleFrom" label={text.from} value={typed.visibleFrom ?? ''} fault={faults.visibleFrom} />
    <Button icon="check">{text.save}</Button>
  </Form>
)

type ForFamilyProps = { readonly summaries: readonly Summary[]; readonly names: ReadonlyMap<string, string> }

/** In Mijn CJG: what was written for whoever reads it. */
export const ForFamilyPage = ({ summaries, names }: ForFamilyProps) => (
  <Reading>
    <Stack>
      <PageHeader title={text.portal.title} remark={text.portal.about} />
      {summaries.length === 0 && <Paragraph>{text.portal.none}</Paragraph>}
      {summaries.map(summary => (
        <Card id={summary.id} title={text.portal.by(names.get(summary.decidedBy) ?? '', summary.decidedAt)}>
          {summary.words.split('\n').map(line => (
            <Paragraph>{line}</Paragraph>
          ))}
        </Card>
      ))}
      <ButtonRow>
        <ButtonLink href="/mijn" look="secondary">
          {text.portal.back}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  </Reading>
)

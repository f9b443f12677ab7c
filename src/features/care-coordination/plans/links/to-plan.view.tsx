import { sourceWords } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { PlanId } from '../plan.ts'
import { text as planText } from '../text.ts'
import type { FoundSource } from './source.ts'
import { linksText as text } from './text.ts'

type Props = {
  readonly source: FoundSource
  /** The given name of the child it is about. */
  readonly child: string
  /** The open plan with this child in which the reader takes part. */
  readonly mine: { readonly id: PlanId; readonly family: string } | null
  readonly mayStart: boolean
  /** Said the same with and without a plan. */
  readonly asked: boolean
  readonly isOther: boolean
  readonly faults: Faults
  readonly typed: Typed
}

/** From something about a child to its family's plan, without telling who has no seat whether there is one. */
export const ToPlanPage = (props: Props) => {
  const { source, child, mine, mayStart, asked, isOther, faults } = props
  return (
    <Reading>
      <Breadcrumb trail={[{ href: '/plannen', label: planText.plans }]} current={text.title} />
      <ErrorSummary faults={faults} />
      {asked && (
        <Notice tone="positive" live>
          {text.ask.sent}
        </Notice>
      )}
      {isOther && <Notice tone="warning">{text.otherFamily}</Notice>}
      <Heading level={1}>{text.title}</Heading>
      <Paragraph>{text.intro(source.kind, child)}</Paragraph>
      {mine ? (
        <LayCard source={source} mine={mine} />
      ) : (
        <>
          {mayStart && <BeginCard source={source} />}
          {!asked && <AskCard {...props} />}
        </>
      )}
    </Reading>
  )
}

const LayCard = ({ source, mine }: Pick<Props, 'source'> & { readonly mine: NonNullable<Props['mine']> }) => (
  <Card id="erbij" title={text.mine(mine.family)}>
    <Paragraph>{text.mineBody}</Paragraph>
    <Form action={`/plannen/${mine.id}/herkomst`}>
      <input type="hidden" name={sourceWords[source.kind]} value={source.id} />
      <Button icon="target">{text.lay}</Button>
    </Form>
  </Card>
)

const BeginCard = ({ source }: Pick<Props, 'source'>) => (
  <Card id="begin" title={text.begin}>
    <Paragraph>{text.beginBody}</Paragraph>
    <ButtonLink href={`/plannen/nieuw?kind=${source.child}&${sourceWords[source.kind]}=${source.id}`} icon="target">
      {text.begin}
    </ButtonLink>
  </Card>
)

const AskCard = ({ source, faults, typed }: Props) => (
  <Card id="vraag" title={text.ask.title}>
    <Paragraph>{text.ask.body}</Paragraph>
    <Form action="/plannen/vraag-om-mee-te-doen">
      <input type="hidden" name={sourceWords[source.kind]} value={source.id} />
      <TextAreaField
        name="reason"
        label={text.ask.reason}
        hint={text.ask.reasonHint}
        rows={3}
        maxlength={500}
        value={typed.reason}
        fault={faults.reason}
      />
      <Button look="secondary" icon="send">
        {text.ask.send}
      </Button>
    </Form>
  </Card>
)

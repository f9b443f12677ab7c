import { fullName } from '../../../../people/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { ReporterRequest } from '../requests/advise.ts'
import { type Advice, advices } from '../requests/request.ts'
import { StandingTag } from '../requests/standing-tag.view.tsx'
import { text as requestText } from '../requests/text.ts'
import { text } from './text.ts'

const words = text.page

type Props = {
  readonly view: ReporterRequest
  readonly faults: Faults
  readonly typed: Typed
  readonly isSaved: boolean
  readonly isTooLate: boolean
  /** Other advice of one's own, from another window. */
  readonly newer: Advice | null
}

export const AdvicePage = (props: Props) => {
  const { view, faults, isSaved, isTooLate, newer } = props
  const { request, child, standing } = view
  return (
    <Reading>
      <Stack>
        <ErrorSummary faults={faults} />
        {isSaved && (
          <Notice tone="positive" live>
            {words.saved}
          </Notice>
        )}
        {isTooLate && (
          <Notice tone="warning" live>
            {words.tooLate}
          </Notice>
        )}
        {newer && (
          <Notice tone="warning" title={words.staleTitle} live>
            {words.stale(words.options[newer.advice], newer.words)}
          </Notice>
        )}
        <PageHeader
          title={words.title(requestText.wanted[request.wanted], fullName(child))}
          remark={requestText.standing(standing)}
        />
        <AskedCard view={view} />
        {standing.kind === 'open' && <AdviceForm {...props} />}
        <ButtonRow>
          <ButtonLink href="/signalen" look="secondary">
            {words.back}
          </ButtonLink>
        </ButtonRow>
      </Stack>
    </Reading>
  )
}

const AskedCard = ({ view: { request, standing, mine } }: Pick<Props, 'view'>) => (
  <Card id="verzoek" title={words.asked} actions={<StandingTag standing={standing} decision={request.decision} />}>
    {standing.kind === 'open' && <Paragraph>{words.about}</Paragraph>}
    <SummaryList
      items={[
        { label: words.askedOn, value: format.day(request.askedOn) },
        { label: words.words, value: request.words || words.noWords },
        ...(mine ? [{ label: words.mine(mine.at), value: `${words.options[mine.advice]}. ${mine.words}` }] : []),
        ...(request.decision
          ? [
              {
                label: words.decision,
                value: `${requestText.outcome(request.wanted, request.decision)}. ${request.decision.reason}`,
              },
            ]
          : []),
      ]}
    />
  </Card>
)

const AdviceForm = ({ view: { request, mine }, faults, typed }: Props) => (
  <Card id="advies" title={words.formTitle}>
    <Form action={`/signalen/adviezen/${request.id}`} version={mine?.at.toString() ?? ''}>
      <RadioGroup
        name="advice"
        label={words.advice}
        choices={advices.map(value => ({ value, label: words.options[value] }))}
        value={typed.advice}
        fault={faults.advice}
      />
      <TextAreaField
        name="words"
        label={words.reason}
        hint={words.reasonHint}
        rows={4}
        maxlength={2000}
        value={typed.words}
        fault={faults.words}
      />
      <Button>{words.button}</Button>
    </Form>
  </Card>
)

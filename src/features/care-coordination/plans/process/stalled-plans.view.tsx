import type { Stuck } from '../../../../knowledge/plan/stalled.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { HiddenText } from '../../../../platform/html/components/hidden-text.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import type { StalledPlan } from './process.ts'
import { processText as text } from './text.ts'

/** For the process coordinator: what stands still, without a name; who asks stands first. */
export const StalledPlansPage = ({ plans }: { readonly plans: readonly StalledPlan[] }) => (
  <>
    <PageHeader title={text.title} remark={text.conclusion(plans.length, plans.filter(one => one.request).length)} />
    <Paragraph>{text.note}</Paragraph>
    {plans.length === 0 ? (
      <EmptyState title={text.none.title} icon="check">
        {text.none.body}
      </EmptyState>
    ) : (
      <Table
        caption={text.title}
        columns={[
          { label: text.number },
          { label: text.stuck },
          { label: text.organisation },
          { label: text.step },
          { label: text.ask },
        ]}
        rows={plans.map(plan => [
          plan.number,
          <>{plan.stuck.length === 0 ? '–' : plan.stuck.map(one => <StuckLine one={one} />)}</>,
          plan.organisation ?? '–',
          plan.step ? text.stepWords[plan.step] : '–',
          <Join plan={plan} />,
        ])}
      />
    )}
  </>
)

const StuckLine = ({ one: { kind, since } }: { readonly one: Stuck }) => (
  <div>
    <CellLines remark={text.sinceWords(since)}>{text.stuckWords[kind]}</CellLines>
  </div>
)

const Join = ({ plan: { request, number } }: { readonly plan: StalledPlan }) =>
  request === null ? (
    <span class="cjg-remark">{text.notAsked}</span>
  ) : (
    <>
      <Form action={`/plannen/vastgelopen/${request.id}`} inline>
        <Button small>
          {text.join}
          <HiddenText>: {number}</HiddenText>
        </Button>
      </Form>
      <span class="cjg-table__remark">{text.askedAt(request.askedAt)}</span>
    </>
  )

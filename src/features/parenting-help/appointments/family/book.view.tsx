import type { Child } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Offered } from '../offer-times.ts'
import type { Kind } from '../rosters/roster.ts'
import { Slots } from '../slots.view.tsx'
import { nameOf } from './name-of.ts'
import { familyText as text } from './text.ts'

const trail = [{ href: '/mijn/agenda', label: text.agenda }]
export const bookPath = '/mijn/afspraak-maken'

type ChooseProps = {
  readonly kinds: readonly Kind[]
  readonly children: readonly Child[]
  /** 'Lot: rond 3 december 2026': when somebody is due, as youth health care counts. */
  readonly due: readonly string[]
  readonly faults: Faults
  readonly typed: Typed
}

/** First: for what, who, and around which day. */
export const ChoosePage = ({ kinds, children, due, faults, typed }: ChooseProps) => (
  <Reading>
    <Stack>
      <ErrorSummary faults={faults} />
      <Breadcrumb trail={trail} current={text.title} />
      <PageHeader title={text.title} remark={text.intro} />
      {due.length > 0 && (
        <Notice tone="info" title={text.dueTitle}>
          <ul>
            {due.map(line => (
              <li>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {kinds.length === 0 || children.length === 0 ? (
        <EmptyState icon="calendar" title={text.noKinds.title}>
          {text.noKinds.body}
        </EmptyState>
      ) : (
        <QueryForm action={bookPath}>
          <CheckboxGroup
            name="child"
            label={text.child}
            choices={children.map(child => ({ value: child.id, label: nameOf(child) }))}
            value={typed.child ?? (children.length === 1 ? [children[0]?.id ?? ''] : [])}
            fault={faults.child}
          />
          <RadioGroup
            name="kind"
            label={text.kind}
            choices={kinds.map(({ id, name, words, minutes }) => ({
              value: id,
              label: name,
              hint: text.kindHint(words, minutes),
            }))}
            value={typed.kind ?? kinds[0]?.id}
            fault={faults.kind}
          />
          <DateField name="around" label={text.around} hint={text.aroundHint} value={typed.around} optional />
          <Button iconEnd="chevron">{text.showTimes}</Button>
        </QueryForm>
      )}
    </Stack>
  </Reading>
)

type TimesProps = {
  readonly kind: Kind
  readonly children: readonly Child[]
  readonly offered: Offered
  readonly move: string | null
  /** Somebody was just before. */
  readonly isTaken: boolean
  readonly faults: Faults
}

/** Second: which time. */
export const TimesPage = ({ kind, children, offered, move, isTaken, faults }: TimesProps) => (
  <Reading>
    <Stack>
      {isTaken && (
        <Notice tone="warning" title={text.taken} live>
          <p>{text.takenBody}</p>
        </Notice>
      )}
      <ErrorSummary faults={faults} />
      <Breadcrumb trail={trail} current={text.timesTitle} />
      <PageHeader title={text.timesTitle} remark={text.timesFor(kind.name, children.map(nameOf))} />
      {offered.days.length === 0 ? (
        <EmptyState icon="calendar" title={text.none.title}>
          {text.none.body}
        </EmptyState>
      ) : (
        <Form action={bookPath}>
          <Chosen kind={kind} children={children} move={move} />
          <input type="hidden" name="around" value={offered.around.toString()} />
          <Slots
            days={offered.days}
            names={offered.names}
            label={children.length > 1 ? `${text.slot}. ${text.together(children.length)}` : text.slot}
            chosen={undefined}
            fault={faults.slot}
          />
          <ButtonRow>
            <Button icon="clock">{text.hold}</Button>
            <ButtonLink href={move === null ? bookPath : `/mijn/bezoek/${move}`} look="subtle">
              {text.other}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
      <QueryForm action={bookPath}>
        <Chosen kind={kind} children={children} move={move} />
        <DateField name="around" id="around-day" label={text.otherDay} value={offered.around.toString()} />
        <Button look="secondary">{text.showTimes}</Button>
      </QueryForm>
    </Stack>
  </Reading>
)

const Chosen = ({ kind, children, move }: Pick<TimesProps, 'kind' | 'children' | 'move'>) => (
  <>
    <input type="hidden" name="kind" value={kind.id} />
    {children.map(child => (
      <input type="hidden" name="child" value={child.id} />
    ))}
    {move !== null && <input type="hidden" name="move" value={move} />}
  </>
)

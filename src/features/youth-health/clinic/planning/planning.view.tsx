import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card, Moment } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Columns, Reading } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../../record/record-frame.view.tsx'
import { timeOf } from '../sessions/session.ts'
import { cancelReasons, type Planned } from './planned-contact.ts'
import type { PlanningShown } from './planning-page.ts'
import { planningText as words } from './text.ts'

type Props = {
  readonly shown: PlanningShown
  readonly done: keyof typeof words.done | null
  readonly faults: Faults
  readonly typed: Typed
}

export const PlanningPage = (props: Props) => {
  const { shown, done, faults } = props
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={shown.page} part="contactmomenten">
        {done && (
          <Notice tone={done === 'gepland' ? 'positive' : 'info'}>
            <p>{words.done[done]}</p>
          </Notice>
        )}
        <Columns side={<Side {...props} />}>
          {shown.standing && <Standing planned={shown.standing} />}
          <Places {...props} />
        </Columns>
      </RecordFrame>
    </>
  )
}

const Standing = ({ planned }: { readonly planned: Planned }) => (
  <Card
    id="afspraak"
    title={words.standing.title}
    look="solid"
    actions={<Link href={`/spreekuur/${planned.session}`}>{words.standing.open}</Link>}
  >
    <Moment>{words.when(planned)}</Moment>
    <p>{`${words.moment(planned.moment)}, ${words.where(planned)}. ${words.standing.by(planned)}`}</p>
  </Card>
)

const Places = ({ shown, faults, typed }: Props) => {
  const { moment, choices, held, window, page } = shown
  const own = `/jeugd/${page.child.id}/afspraak`
  return (
    <Card id="plannen" title={words.plan.title(shown.standing !== null)}>
      <Reading>
        <QueryForm action={own} inline>
          <SelectField
            name="moment"
            label={words.plan.moment}
            choices={choices.map(({ code, label }) => ({ value: code, label }))}
            value={moment}
          />
          <Button look="secondary">{words.plan.chooseMoment}</Button>
        </QueryForm>
        {held ? (
          <Notice tone="info">
            <p>{words.plan.held(held)}</p>
          </Notice>
        ) : (
          window && <Paragraph>{words.plan.aim(window)}</Paragraph>
        )}
        {held === null && <PlaceForm shown={shown} faults={faults} typed={typed} />}
      </Reading>
    </Card>
  )
}

const PlaceForm = ({ shown, faults, typed }: Omit<Props, 'done'>) =>
  shown.proposals.length === 0 ? (
    <EmptyState
      icon="calendar"
      title={words.plan.none.title}
      action={{ href: '/spreekuur/nieuw', label: words.plan.none.action, icon: 'add' }}
    >
      {words.plan.none.body}
    </EmptyState>
  ) : (
    <Form action={`/jeugd/${shown.page.child.id}/afspraak`}>
      <input type="hidden" name="moment" value={shown.moment} />
      <RadioGroup
        name="place"
        label={words.plan.place}
        choices={placesOf(shown)}
        value={typed.place}
        fault={faults.place}
      />
      <ButtonRow>
        <Button icon="check">{words.plan.save(shown.standing !== null)}</Button>
      </ButtonRow>
    </Form>
  )

/** Of one session all its room; of several the first two of each. */
function placesOf({ proposals }: PlanningShown) {
  const most = proposals.length === 1 ? 60 : 2
  return proposals.flatMap(({ session, free, isInWindow }) =>
    free.slice(0, most).map(place => ({
      value: `${session.id}/${place}`,
      label: words.plan.placeOf(session, timeOf(session, place)),
      hint: words.plan.about(session, isInWindow),
    })),
  )
}

const Side = ({ shown, faults, typed }: Props) => {
  const { page, standing, others, moment, held } = shown
  return (
    <>
      {standing && (
        <Card id="afzeggen" title={words.cancel.title}>
          <Form action={`/jeugd/${page.child.id}/afspraak/${standing.id}/afzeggen`}>
            <RadioGroup
              name="because"
              label={words.cancel.because}
              choices={cancelReasons.map(value => ({ value, label: words.because[value] }))}
              value={typed.because}
              fault={faults.because}
            />
            <TextField name="note" label={words.cancel.note} value={typed.note} size="full" optional />
            <ButtonRow>
              <Button look="secondary">{words.cancel.save}</Button>
            </ButtonRow>
          </Form>
        </Card>
      )}
      {!standing && held === null && (
        <ButtonLink href={`/jeugd/${page.child.id}/contactmomenten/niet-doorgegaan?moment=${moment}`} look="subtle">
          {words.notHeld}
        </ButtonLink>
      )}
      {others.length > 0 && (
        <Card id="andere" title={words.others.title}>
          <SummaryList
            items={others.map(({ planned, stands }) => ({
              label: `${words.when(planned)}: ${words.moment(planned.moment)}`,
              value: <OtherStanding child={page.child.id} planned={planned} stands={stands} />,
            }))}
          />
        </Card>
      )}
    </>
  )
}

const OtherStanding = ({ child, planned, stands }: PlanningShown['others'][number] & { readonly child: string }) => {
  const { end, moment } = planned
  if (end) return <span>{[words.because[end.because], end.note].filter(Boolean).join('. ')}</span>
  return stands ? (
    <Link href={`/jeugd/${child}/afspraak?moment=${moment}`}>{words.others.stands}</Link>
  ) : (
    <span>{words.others.passed}</span>
  )
}

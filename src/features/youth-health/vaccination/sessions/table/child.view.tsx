import { answerRoutes } from '../../../../../knowledge/consent/answer-routes.ts'
import { vaccines } from '../../../../../knowledge/vaccination/vaccines.ts'
import { ChildHeader, fullName } from '../../../../../people/index.ts'
import { Breadcrumb } from '../../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonRow } from '../../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../../platform/html/components/card.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../../../platform/html/components/choice-group.view.tsx'
import { Columns, Grid, Stack } from '../../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../../platform/web/form.ts'
import { alertTags } from '../../../record/alerts/alert-tags.ts'
import type { RecordPage } from '../../../record/record-page.ts'
import { whoDecides } from '../../consent/rules.ts'
import { speakersOf } from '../../consent/speakers.ts'
import { sites } from '../../dose.ts'
import { stockKey } from '../../stock/rules.ts'
import { stockText } from '../../stock/text.ts'
import { visitText } from '../../visit-text.ts'
import { armOf, type Offer } from '../rules.ts'
import type { VaccinationSession } from '../session.ts'
import type { BatchesOfToday, Line } from '../session-list.ts'
import { sessionText as words } from '../text.ts'

export type TableChildProps = {
  readonly page: RecordPage
  readonly session: VaccinationSession
  readonly line: Line
  readonly batches: BatchesOfToday
  /** Why it could not be registered as asked. */
  readonly warning: string | null
  readonly faults: Faults
  readonly typed: Typed
}

/** Everything that can be registered of one child at a session: what the one tap of the list leaves out. */
export const TableChildPage = (props: TableChildProps) => {
  const { page, session, line, warning, faults } = props
  const { child } = page
  const list = `/vaccinatiesessies/${session.id}`
  return (
    <Stack>
      <ErrorSummary faults={faults} />
      {warning && (
        <Notice tone="warning" live>
          {warning}
        </Notice>
      )}
      <Breadcrumb
        trail={[
          { href: '/vaccinatiesessies', label: words.title },
          { href: list, label: words.nameOf(session) },
        ]}
        current={fullName(child)}
      />
      <ChildHeader {...page} alerts={alertTags(page.alerts)} />
      {line.word ? (
        <UndoCard {...props} />
      ) : (
        <Columns side={<NotGiven {...props} />}>
          <GiveCard {...props} />
        </Columns>
      )}
      <History line={line} />
      <Paragraph>
        {words.child.standing}{' '}
        <a class="nl-link" href={`/jeugd/${child.id}/vaccinaties`}>
          {words.child.toRecord}
        </a>
      </Paragraph>
    </Stack>
  )
}

const address = ({ session, line }: Pick<TableChildProps, 'session' | 'line'>): string =>
  `/vaccinatiesessies/${session.id}/kind/${line.child.id}`

const TurnField = ({ line }: Pick<TableChildProps, 'line'>) => (
  <input type="hidden" name="turn" value={line.turns.length + 1} />
)

const canBeGiven = ({ offers }: Line): readonly Offer[] => offers.filter(({ kind }) => kind !== 'withheld')

const GiveCard = (props: TableChildProps) => {
  const { line, faults, typed } = props
  const { givenNames } = line.child
  const offers = canBeGiven(line)
  const withheld = line.offers.filter(({ kind }) => kind === 'withheld')
  return (
    <Card id="geven" title={words.child.give}>
      {withheld.map(one => (
        <Notice tone="warning">{words.offer(one, givenNames)}</Notice>
      ))}
      {offers.length === 0 ? (
        <Paragraph>{words.child.nothing}</Paragraph>
      ) : (
        <Form action={address(props)}>
          <TurnField line={line} />
          <input type="hidden" name="outcome" value="given" />
          <CheckboxGroup
            name="given"
            label={words.child.what}
            choices={offers.map(one => ({ value: one.dose.vaccine, label: words.offer(one, givenNames) }))}
            value={typed.given ?? offers.map(one => one.dose.vaccine)}
            fault={faults.given}
          />
          {offers.map((one, place) => (
            <BatchAndArm {...props} vaccine={one.dose.vaccine} place={place} />
          ))}
          <Consent {...props} />
          <ButtonRow>
            <Button icon="check">{words.child.save}</Button>
          </ButtonRow>
        </Form>
      )}
    </Card>
  )
}

type DoseProps = TableChildProps & { readonly vaccine: Offer['dose']['vaccine']; readonly place: number }

const BatchAndArm = ({ batches, vaccine, place, faults, typed }: DoseProps) => {
  const { chosen = null, others = [] } = batches.get(vaccine) ?? {}
  const choices = [...(chosen ? [chosen] : []), ...others.filter(one => one.batch.id !== chosen?.batch.id)]
  const { name } = vaccines[vaccine]
  return (
    <Grid>
      <SelectField
        name={`stock-${vaccine}`}
        label={words.child.stock(name)}
        choices={choices.map(one => ({ value: stockKey(one), label: stockText.choice(one) }))}
        value={typed[`stock-${vaccine}`] ?? (chosen ? stockKey(chosen) : undefined)}
        fault={faults[`stock-${vaccine}`]}
      />
      <SelectField
        name={`site-${vaccine}`}
        label={words.child.arm(name)}
        choices={sites.map(value => ({ value, label: visitText.site[value] }))}
        value={typed[`site-${vaccine}`] ?? armOf(place, 'left-arm')}
      />
    </Grid>
  )
}

const Consent = ({ page, session, line, faults, typed }: TableChildProps) => {
  const speakers = speakersOf(line.vaccinations, page.today)
  if (speakers.length === 0) return <Notice tone="warning">{visitText.noCustody}</Notice>
  return (
    <>
      <CheckboxGroup
        name="consentOf"
        label={visitText.consentOf}
        hint={visitText.consentHint(whoDecides(line.child.birth.on, session.on), line.child.givenNames)}
        choices={speakers}
        value={typed.consentOf ?? ''}
        fault={faults.consentOf}
        optional={line.offers.every(({ kind }) => kind !== 'awaits-consent')}
      />
      <RadioGroup
        name="route"
        label={visitText.routeLabel}
        choices={answerRoutes.map(value => ({ value, label: visitText.route[value] }))}
        value={typed.route || 'in-person'}
        inline
      />
    </>
  )
}

const NotGiven = (props: TableChildProps) => (
  <Card id="niet" title={words.child.not}>
    <Form action={address(props)}>
      <TurnField line={props.line} />
      <RadioGroup
        name="outcome"
        id="outcome-not"
        label={words.child.outcome}
        choices={(['absent', 'refused', 'not-given'] as const).map(value => ({
          value,
          label: words.child.outcomes[value],
        }))}
        value={props.typed.outcome}
        fault={props.faults.outcome}
      />
      <TextField
        name="because"
        label={words.child.because}
        value={props.typed.because}
        fault={props.faults.because}
        size="full"
        optional=""
      />
      <Button look="secondary">{words.child.saveNot}</Button>
    </Form>
  </Card>
)

const UndoCard = (props: TableChildProps) => (
  <Card id="ongedaan" title={words.child.undo}>
    <Form action={address(props)}>
      <TurnField line={props.line} />
      <input type="hidden" name="outcome" value="undone" />
      <TextField
        name="because"
        label={words.child.undoWhy}
        hint={props.line.word?.outcome === 'given' ? words.child.undoHint : undefined}
        value={props.typed.because}
        fault={props.faults.because}
        size="full"
      />
      <Button look="negative">{words.child.undo}</Button>
    </Form>
  </Card>
)

const History = ({ line: { turns } }: Pick<TableChildProps, 'line'>) =>
  turns.length === 0 ? null : (
    <Card id="verloop" title={words.child.history}>
      <ul class="cjg-stack">
        {turns.map(turn => (
          <li>{words.turn(turn)}</li>
        ))}
      </ul>
    </Card>
  )

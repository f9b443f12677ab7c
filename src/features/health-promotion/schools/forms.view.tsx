import type { Theme } from '../../../knowledge/healthy-school/themes.ts'
import { nextForm, vignetForms } from '../../../knowledge/healthy-school/vignet.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../platform/html/components/checkbox-field.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { FormPage, root, type Shown } from '../form-page.view.tsx'
import { Overtaken } from '../overtaken.view.tsx'
import { words } from '../text.ts'
import { ContactFields } from './contact.view.tsx'
import type { SchoolSeen } from './look-up.ts'
import { grantedOf, type SchoolCard, schoolPath } from './school.ts'
import { text } from './text.ts'

export type SchoolFormProps = Shown & {
  readonly seen: SchoolSeen
  readonly today: Temporal.PlainDate
  /** Those that the school may choose today. */
  readonly themes: readonly Theme[]
}

/** What every form of a school has around it. */
export const around = ({ school }: SchoolSeen, path: string) => ({
  trail: [root, { href: schoolPath(school.id), label: school.name }],
  action: `${schoolPath(school.id)}/${path}`,
  cancel: schoolPath(school.id),
})

type CardProps = SchoolFormProps & { readonly newer: SchoolCard | null }

export const CardForm = ({ seen, faults, typed, newer }: CardProps) => (
  <FormPage
    {...around(seen, 'gegevens')}
    title={text.card.title}
    save={text.card.save}
    faults={faults}
    version={(newer ?? seen.card)?.version ?? 0}
    before={newer && <Overtaken now={newer} items={cardItems(newer)} />}
  >
    <TextField name="street" label={text.card.street} value={typed.street} fault={faults.street} optional="" />
    <TextField name="postcode" label={text.card.postcode} value={typed.postcode} fault={faults.postcode} optional="" />
    <TextField name="town" label={text.card.town} value={typed.town} fault={faults.town} optional="" />
    <TextAreaField
      name="ways"
      label={text.card.ways}
      hint={text.card.waysHint}
      value={typed.ways}
      fault={faults.ways}
      optional=""
    />
  </FormPage>
)

const cardItems = ({ street, postcode, town, ways }: SchoolCard) => [
  { label: text.card.address, value: [street, postcode, town].filter(Boolean).join(', ') },
  { label: text.card.ways, value: ways },
]

export const NewContactForm = ({ seen, faults, typed }: SchoolFormProps) => (
  <FormPage {...around(seen, 'contacten')} title={text.contact.new} save={text.contact.save} faults={faults}>
    <ContactFields faults={faults} typed={typed} isKnown={false} />
  </FormPage>
)

export const AgreementForm = ({ seen, today, faults, typed }: SchoolFormProps) => (
  <FormPage {...around(seen, 'afspraken')} title={text.agreement.add} save={text.agreement.save} faults={faults}>
    <TextAreaField
      name="parties"
      label={text.agreement.parties}
      hint={text.agreement.partiesHint}
      rows={3}
      value={typed.parties}
      fault={faults.parties}
    />
    <TextAreaField name="words" label={text.agreement.words} value={typed.words} fault={faults.words} />
    <DateField
      name="agreedOn"
      label={text.agreement.agreedOn}
      value={typed.agreedOn ?? today.toString()}
      fault={faults.agreedOn}
    />
    <DateField
      name="endsOn"
      label={text.agreement.endsOn}
      hint={text.agreement.endsHint}
      value={typed.endsOn}
      fault={faults.endsOn}
      optional=""
    />
  </FormPage>
)

export const CertificateForm = ({ seen, today, themes, faults, typed }: SchoolFormProps) => (
  <FormPage {...around(seen, 'certificaten')} title={text.certificate.add} save={text.certificate.save} faults={faults}>
    <SelectField
      name="theme"
      label={text.certificate.theme}
      choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
      none={text.certificate.pick}
      value={typed.theme}
      fault={faults.theme}
    />
    <DateField
      name="grantedOn"
      label={text.certificate.grantedOn}
      value={typed.grantedOn ?? today.toString()}
      fault={faults.grantedOn}
    />
    <DateField
      name="endsOn"
      label={text.certificate.endsOn}
      hint={text.certificate.endsHint}
      value={typed.endsOn}
      fault={faults.endsOn}
    />
  </FormPage>
)

/** The application for the vignet, or what was decided on the one that waits. */
export const VignetForm = (props: SchoolFormProps) => {
  const open = props.seen.vignets.find(({ decision }) => decision === null)
  return open ? <DecisionForm {...props} appliedOn={open.appliedOn} /> : <ApplicationForm {...props} />
}

type DecisionProps = SchoolFormProps & { readonly appliedOn: Temporal.PlainDate }

const DecisionForm = ({ seen, today, faults, typed, appliedOn }: DecisionProps) => (
  <FormPage
    {...around(seen, 'vignet/besluit')}
    title={text.vignet.decide}
    remark={text.vignet.waiting(appliedOn)}
    save={text.vignet.saveDecision}
    faults={faults}
    after={<History seen={seen} />}
  >
    <RadioGroup
      name="decision"
      label={text.vignet.decision}
      choices={[
        { value: 'granted', label: text.vignet.granted },
        { value: 'refused', label: text.vignet.refused },
      ]}
      value={typed.decision ?? ''}
      fault={faults.decision}
    />
    <DateField name="on" label={text.vignet.decidedOn} value={typed.on ?? today.toString()} fault={faults.on} />
  </FormPage>
)

const ApplicationForm = ({ seen, today, faults, typed }: SchoolFormProps) => {
  const next = nextForm(grantedOf(seen.vignets), today)
  return (
    <FormPage
      {...around(seen, 'vignet')}
      title={text.vignet.ask}
      remark={text.vignet.intro}
      save={text.vignet.save}
      faults={faults}
      after={<History seen={seen} />}
    >
      <RadioGroup
        name="form"
        label={text.vignet.form}
        hint={text.vignet.next(words.form[next])}
        choices={vignetForms.map(value => ({ value, label: words.form[value] }))}
        value={typed.form ?? next}
        fault={faults.form}
      />
      <CheckboxField
        name="hasLegalBasics"
        label={text.vignet.legalBasics}
        checked={typed.hasLegalBasics !== undefined}
        fault={faults.hasLegalBasics}
      />
      <DateField
        name="appliedOn"
        label={text.vignet.appliedOn}
        value={typed.appliedOn ?? today.toString()}
        fault={faults.appliedOn}
      />
    </FormPage>
  )
}

const History = ({ seen: { vignets } }: { readonly seen: SchoolSeen }) =>
  vignets.length === 0 ? null : (
    <Card id="eerder" title={text.vignet.history}>
      {vignets.map(({ form, appliedOn, decision }) => (
        <Paragraph>
          {format.day(appliedOn)}: {words.form[form]}
          {decision &&
            `, ${(decision.isGranted ? text.vignet.granted : text.vignet.refused).toLowerCase()} op ${format.day(decision.on)}`}
        </Paragraph>
      ))}
    </Card>
  )

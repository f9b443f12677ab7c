import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { OwnLink } from './make-link.ts'
import { linkText } from './text.ts'

type Props = { readonly own: OwnLink; readonly base: string; readonly faults: Faults; readonly typed: Typed }

/** For the sender: the code to tell, to whom it was told, and the way to close the link. */
export const LinkCard = ({ own, base, faults, typed }: Props) => (
  <Card id="link" title={linkText.card} look={own.code !== null && own.link.told.length === 0 ? 'solid' : 'plain'}>
    {own.code !== null && (
      <>
        <p class="cjg-moment" dir="ltr">
          <span>{`${linkText.code}: ${linkText.spoken(own.code)}`}</span>
        </p>
        <Paragraph>{linkText.about(own.link.recipient)}</Paragraph>
      </>
    )}
    <SummaryList items={[{ label: linkText.state, value: stateOf(own) }]} />
    {own.link.told.length === 0 && own.code !== null && <Paragraph>{linkText.toldNobody}</Paragraph>}
    {own.link.told.map(told => (
      <Paragraph look="small">{linkText.told(told)}</Paragraph>
    ))}
    {own.code === null ? (
      <RenewForm own={own} base={base} faults={faults} typed={typed} />
    ) : (
      <OpenForms {...{ own, base, faults, typed }} />
    )}
  </Card>
)

const stateOf = ({ link, standing }: OwnLink): string =>
  [
    linkText.standing[standing],
    ...(standing === 'open' ? [linkText.until(link.expiresOn)] : []),
    ...(link.wrongTries > 0 ? [linkText.tries(link.wrongTries)] : []),
  ].join(', ')

const OpenForms = ({ base, faults, typed }: Props) => (
  <>
    <Details summary={linkText.toldTitle} open={faults.way !== undefined || faults.toWhom !== undefined}>
      <Form action={`${base}/code`}>
        <RadioGroup
          name="way"
          label={linkText.way}
          choices={(['phone', 'sms', 'in-person'] as const).map(value => ({ value, label: linkText.ways[value] }))}
          value={typed.way}
          fault={faults.way}
        />
        <TextField name="toWhom" label={linkText.toWhom} value={typed.toWhom} fault={faults.toWhom} />
        <Button look="secondary">{linkText.note}</Button>
      </Form>
    </Details>
    <Form action={`${base}/link-opnieuw`} inline>
      <Button look="secondary" icon="mail" small>
        {linkText.again}
      </Button>
    </Form>
    <Form action={`${base}/link-sluiten`} inline>
      <Button look="negative" small>
        {linkText.revoke}
      </Button>
    </Form>
  </>
)

const RenewForm = ({ own, base, faults, typed }: Props) => (
  <Form action={`${base}/link`}>
    <TextField
      name="recipient"
      type="email"
      label={linkText.recipient}
      value={typed.recipient ?? own.link.recipient}
      fault={faults.recipient}
    />
    <Button look="secondary" icon="link">
      {linkText.renew}
    </Button>
  </Form>
)

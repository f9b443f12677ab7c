import { Breadcrumb } from '../../../html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../html/components/button.view.tsx'
import { Card } from '../../../html/components/card.view.tsx'
import { RadioGroup } from '../../../html/components/choice-group.view.tsx'
import { Columns, Stack } from '../../../html/components/columns.view.tsx'
import { ErrorSummary } from '../../../html/components/error-summary.view.tsx'
import { Form } from '../../../html/components/form.view.tsx'
import { Notice } from '../../../html/components/notice.view.tsx'
import { PageHeader } from '../../../html/components/page-header.view.tsx'
import { Paragraph } from '../../../html/components/paragraph.view.tsx'
import { SummaryList } from '../../../html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../html/components/text-area-field.view.tsx'
import { TextField } from '../../../html/components/text-field.view.tsx'
import { Timeline } from '../../../html/components/timeline.view.tsx'
import { format } from '../../../i18n/format.ts'
import type { Faults, Typed } from '../../../web/form.ts'
import type { Audience, ClaimKind, Setting } from '../provider.ts'
import { text } from './text.ts'

type Props = {
  readonly audience: Audience
  readonly path: string
  /** Newest first. */
  readonly settings: readonly Setting[]
  readonly claimKinds: readonly ClaimKind[]
  readonly addresses: { readonly back: string; readonly signedOut: string }
  readonly isSaved: boolean
  readonly tested: { readonly isReached: boolean; readonly words: string } | null
  readonly faults: Faults
  readonly typed: Typed
}

export const SettingPage = (props: Props) => {
  const { audience, path, addresses, isSaved, tested, faults } = props
  return (
    <Stack>
      <ErrorSummary faults={faults} />
      {isSaved && (
        <Notice tone="positive" live>
          <p>{text.saved}</p>
        </Notice>
      )}
      {tested && (
        <Notice tone={tested.isReached ? 'positive' : 'warning'} live>
          <p>{tested.words}</p>
        </Notice>
      )}
      <Breadcrumb
        trail={[
          { href: '/beheer', label: text.administration },
          { href: '/beheer/inloggen', label: text.title },
        ]}
        current={text.audience[audience].title}
      />
      <PageHeader
        title={text.audience[audience].title}
        remark={text.audience[audience].about}
        actions={
          <ButtonLink href={`${path}/proef`} look="secondary" icon="link">
            {text.test}
          </ButtonLink>
        }
      />
      <Columns
        side={
          <>
            <Card id="register" title={text.register}>
              <SummaryList
                items={[
                  { label: text.returnAddress, value: <kbd>{addresses.back}</kbd> },
                  { label: text.signedOutAddress, value: <kbd>{addresses.signedOut}</kbd> },
                  { label: text.flow, value: text.flowWords },
                ]}
              />
            </Card>
            <History {...props} />
          </>
        }
      >
        <Card id="setting" title={text.form}>
          <Form action={path}>
            <Where {...props} />
            <Levels {...props} />
            <Claims {...props} />
            <ButtonRow>
              <Button icon="check">{text.save}</Button>
              <ButtonLink href="/beheer/inloggen" look="subtle">
                {text.cancel}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Card>
      </Columns>
    </Stack>
  )
}

const { fields } = text

const Where = ({ settings: [now], faults, typed }: Props) => (
  <>
    <RadioGroup
      name="state"
      label={fields.state}
      choices={[
        { value: 'on', label: fields.stateOn },
        { value: 'off', label: fields.stateOff },
      ]}
      value={typed.state ?? now?.state}
      fault={faults.state}
      inline
    />
    <TextField
      name="label"
      label={fields.label}
      hint={fields.labelHint}
      value={typed.label ?? now?.label}
      fault={faults.label}
    />
    <TextField
      name="issuer"
      label={fields.issuer}
      hint={fields.issuerHint}
      value={typed.issuer ?? now?.issuer}
      fault={faults.issuer}
      size="full"
      dir="ltr"
    />
    <TextField
      name="clientId"
      label={fields.clientId}
      value={typed.clientId ?? now?.clientId}
      fault={faults.clientId}
      dir="ltr"
    />
    <TextField
      name="secret"
      type="password"
      label={fields.secret}
      hint={fields.secretHint}
      fault={faults.secret}
      optional={now !== undefined}
    />
  </>
)

const Levels = ({ settings: [now], faults, typed }: Props) => (
  <>
    <TextAreaField
      name="levels"
      label={fields.levels}
      hint={fields.levelsHint}
      value={typed.levels ?? now?.levels.join('\n')}
      fault={faults.levels}
      rows={4}
      optional
    />
    <TextField
      name="least"
      label={fields.least}
      hint={fields.leastHint}
      value={typed.least ?? now?.least ?? ''}
      fault={faults.least}
      size="full"
      dir="ltr"
      optional
    />
    <TextField
      name="high"
      label={fields.high}
      hint={fields.highHint}
      value={typed.high ?? now?.high ?? ''}
      fault={faults.high}
      size="full"
      dir="ltr"
      optional
    />
  </>
)

const Claims = ({ audience, claimKinds, settings: [now], faults, typed }: Props) => (
  <>
    <TextField
      name="claim"
      label={fields.claim}
      hint={fields.claimHint}
      value={typed.claim ?? now?.claim}
      fault={faults.claim}
      dir="ltr"
    />
    <RadioGroup
      name="claimHolds"
      label={fields.claimHolds}
      choices={claimKinds.map(value => ({ value, ...text.claimHolds[value] }))}
      value={typed.claimHolds ?? now?.claimHolds ?? claimKinds[0]}
      fault={faults.claimHolds}
    />
    {audience === 'families' && (
      <TextField
        name="mandateClaim"
        label={fields.mandateClaim}
        hint={fields.mandateClaimHint}
        value={typed.mandateClaim ?? now?.mandateClaim ?? ''}
        fault={faults.mandateClaim}
        dir="ltr"
        optional
      />
    )}
    <TextField name="reason" label={fields.reason} value={typed.reason} fault={faults.reason} />
  </>
)

const History = ({ settings }: Props) => (
  <Card id="history" title={text.history}>
    {settings.length === 0 ? (
      <Paragraph>{text.noHistory}</Paragraph>
    ) : (
      <Timeline
        items={settings.map(({ state, label, issuer, reason, setAt, setBy }) => ({
          when: format.moment(setAt),
          by: setBy,
          title: text.historyTitle(state, label, issuer),
          icon: state === 'on' ? ('check' as const) : ('stop' as const),
          body: <p>{reason}</p>,
        }))}
      />
    )}
  </Card>
)

import type { Organisation } from '../../../../centre/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Provider } from './provider.ts'
import { providerText } from './text.ts'

type Props = {
  readonly providers: readonly Provider[]
  readonly organisations: readonly Organisation[]
  readonly saved: boolean
  readonly faults: Faults
  readonly typed: Typed
}

export const ProvidersPage = ({ providers, organisations, saved, faults, typed }: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/beheer', label: providerText.back }]} current={providerText.title} />
    <ErrorSummary faults={faults} />
    {saved && (
      <Notice tone="positive" live>
        <p>{providerText.saved}</p>
      </Notice>
    )}
    <PageHeader title={providerText.title} remark={providerText.intro} />
    <Stack>
      <Card id="bekend" title={providerText.known}>
        {providers.length === 0 ? <p>{providerText.none}</p> : <Known providers={providers} />}
      </Card>
      <Card id="erbij" title={providerText.add}>
        <Form action="/jeugdzorg/berichten/aanbieders">
          <SelectField
            name="organisation"
            label={providerText.organisation}
            none={providerText.choose}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed.organisation}
            fault={faults.organisation}
          />
          <TextField
            name="agb"
            label={providerText.agb}
            hint={providerText.agbHint}
            value={typed.agb}
            fault={faults.agb}
          />
          <TextField
            name="address"
            label={providerText.address}
            hint={providerText.addressHint}
            optional
            value={typed.address}
            fault={faults.address}
          />
          <Button icon="check">{providerText.save}</Button>
        </Form>
      </Card>
    </Stack>
  </>
)

const Known = ({ providers }: Pick<Props, 'providers'>) => (
  <Table
    caption={providerText.known}
    columns={[{ label: providerText.organisation }, { label: providerText.agb }, { label: providerText.address }]}
    rows={providers.map(({ organisation, agb, address, setAt, setBy }) => [
      organisation.name,
      agb,
      <CellLines remark={`${providerText.set}: ${setBy}, ${format.moment(setAt)}`}>
        {address ?? providerText.noAddress}
      </CellLines>,
    ])}
  />
)

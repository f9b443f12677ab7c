import { Card } from '../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../platform/html/components/columns.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../platform/html/components/table.view.tsx'
import { guideText as text } from './guide.text.ts'

type AddressRow = {
  readonly method: string
  readonly path: string
  readonly scope: string
  readonly summary: string
}
type ProblemRow = {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail: string
}

type Props = {
  readonly description: string
  readonly addresses: readonly AddressRow[]
  readonly problems: readonly ProblemRow[]
}

/** How to connect a system, for whoever builds it. */
export const GuidePage = ({ description, addresses, problems }: Props) => (
  <Reading>
    <Stack>
      <PageHeader title={text.title} remark={text.remark} />
      <Notice tone="info" title={text.first}>
        <p>{text.firstAbout}</p>
      </Notice>
      {text.steps.map(({ id, title, about, code }) => (
        <Card id={id} title={title}>
          <Paragraph>{about}</Paragraph>
          <pre class="cjg-code" tabindex={0}>
            <code>{code}</code>
          </pre>
        </Card>
      ))}
      <Card id="adressen" title={text.addresses} actions={<Link href={description}>{text.openapi}</Link>}>
        <Table
          caption={text.addresses}
          columns={[{ label: text.columns.address }, { label: text.columns.scope, oneLine: true }]}
          rows={addresses.map(({ method, path, scope, summary }) => [
            <CellLines remark={summary}>
              <code>
                {method} {path}
              </code>
            </CellLines>,
            <code>{scope}</code>,
          ])}
        />
      </Card>
      <Card id="herhalen" title={text.repeating}>
        {text.repeatingAbout.map(line => (
          <Paragraph>{line}</Paragraph>
        ))}
      </Card>
      <Card id="wat-niet" title={text.never}>
        {text.neverAbout.map(line => (
          <Paragraph>{line}</Paragraph>
        ))}
      </Card>
      <Card id="problemen" title={text.problems}>
        <Paragraph>{text.problemsAbout}</Paragraph>
        <Table
          caption={text.problems}
          columns={[{ label: text.columns.code }, { label: text.columns.why }]}
          rows={problems.map(({ code, status, title, detail }) => [
            <CellLines remark={String(status)}>
              <code id={code}>{code}</code>
            </CellLines>,
            <CellLines remark={detail}>{title}</CellLines>,
          ])}
        />
      </Card>
    </Stack>
  </Reading>
)

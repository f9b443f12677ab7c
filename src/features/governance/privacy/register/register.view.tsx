import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { security } from './processing.ts'
import type { Entry, Part, Register } from './register.ts'
import type { OwnWords } from './store.ts'
import { text } from './text.ts'

const here = '/beheer/privacy/register'
const trail = [
  { href: '/beheer', label: 'Beheer' },
  { href: '/beheer/privacy', label: text.up },
]

export const RegisterPage = ({ register: { parts, entries } }: { readonly register: Register }) => {
  const missing = parts.filter(({ own }) => own === null).length
  return (
    <Stack>
      <Breadcrumb trail={trail} current={text.title} />
      <PageHeader
        title={text.title}
        remark={text.missing(missing)}
        actions={
          <>
            <ButtonLink href={`${here}/register.csv`} look="secondary" icon="download">
              {text.download}
            </ButtonLink>
            <PrintButton />
          </>
        }
      />
      <Paragraph>{text.intro}</Paragraph>
      {parts.map(({ key, own }) => (
        <Card id={key} title={text.part[key]}>
          <Own words={own} />
          <WriteLink processing={key} title={text.part[key]} own={own} />
        </Card>
      ))}
      {entries.map(entry => (
        <EntryCard entry={entry} />
      ))}
      <Card id="beveiliging" title={text.security}>
        <ul>
          {security.map(line => (
            <li>{line}</li>
          ))}
        </ul>
      </Card>
    </Stack>
  )
}

const EntryCard = ({ entry }: { readonly entry: Entry }) => {
  const { labels } = text
  return (
    <Card id={entry.key} title={entry.title}>
      {entry.isOff && <Notice tone="info">{text.isOff}</Notice>}
      <SummaryList
        items={[
          { label: labels.purpose, value: entry.purpose },
          { label: labels.ground, value: entry.ground },
          { label: labels.holds, value: entry.holds },
          { label: labels.whose, value: entry.whose },
          { label: labels.receivers, value: entry.receivers },
          { label: labels.roles, value: entry.roles === '' ? text.noRoles : entry.roles },
          { label: labels.terms, value: entry.termWords.join(' ') },
          ...(entry.own ? [{ label: labels.own, value: <Own words={entry.own} /> }] : []),
        ]}
      />
      <WriteLink processing={entry.key} title={entry.title} own={entry.own} />
    </Card>
  )
}

const WriteLink = ({
  processing,
  title,
  own,
}: {
  readonly processing: string
  readonly title: string
  readonly own: OwnWords | null
}) => (
  <p>
    <Link href={`${here}/${processing}`}>
      {own ? text.change : text.write}
      <span class="cjg-hidden">: {title}</span>
    </Link>
  </p>
)

const Own = ({ words }: { readonly words: OwnWords | null }) =>
  words === null ? (
    <p class="cjg-remark">{text.notWritten}</p>
  ) : (
    <>
      <p>{words.words}</p>
      <p class="cjg-remark">{text.writtenBy(words.byName, words.at)}</p>
    </>
  )

type PartProps = {
  readonly part: Part
  readonly hint: string | undefined
  readonly faults: Faults
  readonly typed: Typed
  readonly overtaken: boolean
}

export const PartPage = ({ part: { key, title, own }, hint, faults, typed, overtaken }: PartProps) => (
  <Reading>
    <Breadcrumb trail={[...trail, { href: here, label: text.title }]} current={title} />
    <ErrorSummary faults={faults} />
    <PageHeader title={title} remark={hint} />
    {overtaken && own && (
      <Notice tone="warning" title={text.form.overtaken(own.byName)}>
        <p>
          {text.form.theirs}: {own.words}
        </p>
      </Notice>
    )}
    <Form action={`${here}/${key}`} version={own?.version ?? 0}>
      <TextAreaField
        name="words"
        label={text.form.words}
        hint={text.form.hint}
        rows={6}
        value={typed.words ?? own?.words}
        fault={faults.words}
      />
      <Button icon="check">{text.form.save}</Button>
    </Form>
  </Reading>
)

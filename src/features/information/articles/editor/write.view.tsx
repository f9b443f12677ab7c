import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { differenceOf } from './difference.ts'
import { DifferenceView } from './difference.view.tsx'
import type { Version } from './local-text.ts'
import { Preview } from './preview.view.tsx'
import { text } from './text.ts'
import { ArticleFields, TextFields } from './write-fields.view.tsx'

export type WriteProps = {
  readonly heading: string
  readonly kind: 'addition' | 'article'
  readonly action: string
  /** Where it leads when nothing is saved. */
  readonly back: string
  readonly typed: Typed
  readonly faults: Faults
  /** The ordinal of the version that was read. */
  readonly version: number
  /** Somebody else's, saved in the meantime. */
  readonly newer: Version | null
  readonly preview: boolean
}

export const WritePage = (props: WriteProps) => {
  const { heading, kind, action, back, typed, faults, version, newer, preview } = props
  return (
    <Reading>
      <ErrorSummary faults={faults} />
      <Breadcrumb trail={[{ href: '/teksten', label: text.back }]} current={heading} />
      <PageHeader title={heading} remark={kind === 'addition' ? text.national : text.kind.article} />
      {newer && <Newer newer={newer} body={typed.body ?? ''} />}
      {preview && (
        <>
          <Notice tone="info" live>
            {text.previewHow}
          </Notice>
          <Preview title={text.previewTitle} heading={typed.title ?? heading} body={typed.body ?? ''} />
        </>
      )}
      <Form action={action} version={version}>
        {kind === 'article' && <ArticleFields typed={typed} faults={faults} />}
        <TextFields typed={typed} faults={faults} />
        <ButtonRow>
          <Button icon="check">{text.save}</Button>
          <Button look="secondary" icon="eye" name="doen" value="voorbeeld">
            {text.preview}
          </Button>
          <ButtonLink href={back} look="subtle">
            {text.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Reading>
  )
}

/** Both texts, so that no word of either is lost. */
const Newer = ({ newer, body }: { readonly newer: Version; readonly body: string }) => (
  <>
    <Notice tone="warning">{text.stale(newer)}</Notice>
    <Card id="de-andere" title={text.theirs(newer)}>
      <DifferenceView difference={differenceOf(body, newer.body)} />
    </Card>
  </>
)

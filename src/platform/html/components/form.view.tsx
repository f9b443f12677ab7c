import type { Child, Optional } from '../html.ts'

type Props = { readonly action: string; readonly children: Child } & Optional<{
  id: string
  /** The version the shown words were read at; the server compares. */
  version: number | string
  /** The idempotency key: a fresh one per drawing unless given. */
  formKey: string
  /** With files. */
  upload: boolean
  /** For a form that is a button in a row: no distance below. */
  inline: boolean
  /**
   * Where the words are kept while they are typed; the form says how that went in an output with `data-draft-status`.
   * The browser does not fill it again after "back": half of what was sent, under a new key, would be sent twice.
   */
  draft: string
}>

/**
 * A form that changes something. Sent twice, it happens once (`_key`); edited by two, nobody's words are lost
 * (`version`). The server checks and answers with an error summary, so the browser's own bubbles stay away.
 */
export const Form = ({
  action,
  children,
  id,
  version,
  formKey = crypto.randomUUID(),
  upload,
  inline,
  draft,
}: Props) => (
  <form
    id={id}
    class={inline ? 'cjg-form--inline' : 'cjg-form'}
    method="post"
    action={action}
    enctype={upload ? 'multipart/form-data' : undefined}
    novalidate
    data-once
    data-draft={draft}
    autocomplete={draft === undefined ? undefined : 'off'}
  >
    <input type="hidden" name="_key" value={formKey} />
    {version !== undefined && <input type="hidden" name="version" value={version} />}
    {children}
  </form>
)

/** A form that asks and changes nothing: searching, filtering. Its answer can be bookmarked. */
export const QueryForm = ({
  action,
  children,
  inline,
}: { readonly action: string; readonly children: Child } & Optional<{ inline: boolean }>) => (
  <form class={inline ? 'cjg-form--inline' : 'cjg-form'} method="get" action={action}>
    {children}
  </form>
)

/** Fields that are one subject. */
export const FieldSet = ({ legend, children }: { readonly legend: string; readonly children: Child }) => (
  <fieldset class="cjg-fieldset">
    <legend class="nl-heading nl-heading--level-3">{legend}</legend>
    {children}
  </fieldset>
)

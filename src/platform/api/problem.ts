/** Why a call was not carried out, in a form that programs and people both read (RFC 9457). Never holds what was sent. */
import { text } from './text.ts'

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 406 | 408 | 409 | 413 | 415 | 422 | 429 | 500

/** A place in what was sent ('#/jeugdige/bsn', '#query/sinds'), and what is wrong there. */
export type Fault = { readonly pointer: string; readonly detail: string }

export type Problem = {
  readonly status: ProblemStatus
  /** A word for programs; also the place on the page for developers where it is explained. */
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly errors?: readonly Fault[]
  /** Members of the interface's own, as RFC 9457 §3.2 allows. */
  readonly more?: Readonly<Record<string, string>>
}

export type ProblemCode = keyof typeof text.problems

/** A problem that every interface can have. */
export const problem = (code: ProblemCode, errors?: readonly Fault[]): Problem => ({
  ...text.problems[code],
  code,
  ...(errors === undefined ? {} : { errors }),
})

/** `explained` is the address of the page for developers, null where there is none; `number` that of the request in our log. */
export function problemJson(
  { code, status, title, detail, errors, more }: Problem,
  explained: string | null,
  number: string,
): string {
  const instance = `urn:uuid:${number}`
  return JSON.stringify({
    type: explained === null ? 'about:blank' : `${explained}#${code}`,
    title,
    status,
    detail,
    instance,
    code,
    errors,
    ...more,
  })
}

/**
 * The return message (302, 306, 308, 316, 318, 320). It repeats the header, sender and receiver included, and adds its own identification.
 * Nothing wrong: the header alone, without codes. A fault in the header, or found by a rule within the message: the header alone, with the
 * code. Else the whole message with a code on each of its classes: of the fault, or 0200.
 * Source: iJw 3.2, instruction IV028 (docs/sources.md, row `ijw-rules`).
 */
import type { Element } from './element.ts'
import type { Finding } from './known.ts'
import { type MessageCode, type MessageOf, messages } from './messages.ts'
import { noRemark, type ReturnCode } from './return-codes.ts'
import { heldBy, valuesOf, type WrittenNode, writtenOf } from './write-message.ts'

/** Messages that a return message answers; an invoice has an answer of its own. */
export type ReturnedCode = 'JW301' | 'JW305' | 'JW307' | 'JW315' | 'JW317' | 'JW319'

export type Versions = { readonly base: string; readonly message: string }
export type ReturnHead = {
  /** At most twelve signs, the sender's own. */
  readonly identification: string
  readonly on: Temporal.PlainDate
  readonly versions: Versions
}

export function returnMessage<C extends ReturnedCode>(
  code: C,
  message: MessageOf<C>,
  head: ReturnHead,
  findings: readonly Finding[],
): WrittenNode {
  const answer = messages[code].answer
  const inHeader = findings.filter(({ path }) => path === 'Header')
  const repeats = findings.length > 0 && inHeader.length === 0
  const headerCodes = repeats ? [noRemark] : inHeader.map(finding => finding.code)
  const parts: readonly Element[] = messages[answer].parts
  const [, body] = parts
  const held = body && repeats ? heldBy(message, body)[0] : undefined
  return writtenOf(answer, {
    Header: headerOf(answer, message, head, headerCodes),
    ...(body?.kind === 'group' && held !== undefined
      ? { [body.name]: withCodes(body.parts, held, body.name, findings) }
      : {}),
  })
}

function headerOf(answer: MessageCode, message: unknown, head: ReturnHead, codes: readonly ReturnCode[]) {
  return {
    ...valuesOf(heldBy(message, { name: 'Header' })[0]),
    BerichtCode: numberOf(answer),
    IdentificatieRetour: head.identification,
    DagtekeningRetour: head.on.toString(),
    XsdVersieRetour: { BasisschemaXsdVersie: head.versions.base, BerichtXsdVersie: head.versions.message },
    ...(codes.length > 0 ? { RetourCodes: { RetourCode: codes } } : {}),
  }
}

/** What the header of this message says of itself: '436'. */
export function numberOf(code: MessageCode): string {
  const [header] = messages[code].parts
  const part: Element = header.parts[0]
  if (part.kind !== 'leaf' || part.form.kind !== 'fixed') throw new Error(`${code} has no number`)
  return part.form.value
}

function withCodes(parts: readonly Element[], values: unknown, path: string, findings: readonly Finding[]): object {
  const own = findings.filter(finding => finding.path === path).map(({ code }) => code)
  const codes = { RetourCodes: { RetourCode: own.length > 0 ? [...new Set(own)] : [noRemark] } }
  const inner = parts.flatMap(part => {
    const held = heldBy(values, part)
    if (part.kind === 'leaf' || held.length === 0) return []
    const filled = held.map((one, place) =>
      withCodes(
        part.parts,
        one,
        part.occurs === 'many' ? `${path}.${part.name}[${place + 1}]` : `${path}.${part.name}`,
        findings,
      ),
    )
    return [[part.name, part.occurs === 'many' ? filled : filled[0]] as const]
  })
  const bearsCodes = parts.some(({ name }) => name === 'RetourCodes')
  return { ...valuesOf(values), ...Object.fromEntries(inner), ...(bearsCodes ? codes : {}) }
}

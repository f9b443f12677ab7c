import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { codeLists } from './code-lists.ts'
import type { Element } from './element.ts'
import { isMessageCode, messageCodes, messages } from './messages.ts'

const factsFile = new URL('../../../../shared/domain/facts/ijw.json', import.meta.url)
const skip = existsSync(factsFile) ? false : 'absent'

type Facts = {
  readonly messages: readonly {
    readonly code: string
    readonly from: string
    readonly header_berichtcode: string
    readonly answer?: string
    readonly fields_in_sample_message: readonly string[]
  }[]
  readonly codelists: Readonly<
    Record<string, { readonly codes: readonly { readonly code: string; readonly label: string }[] }>
  >
}
const facts = (): Facts => JSON.parse(readFileSync(factsFile, 'utf8'))

/** Every path of a leaf, as the sample messages write it. */
const pathsOf = (parts: readonly Element[], before = ''): readonly string[] =>
  parts.flatMap(part => (part.kind === 'leaf' ? [before + part.name] : pathsOf(part.parts, `${before}${part.name}.`)))

test('every element of the sample messages is known, but for one that only the samples have', { skip }, () => {
  const unknown = facts().messages.flatMap(({ code, fields_in_sample_message }) => {
    const known = isMessageCode(code) ? new Set(pathsOf(messages[code].parts)) : new Set<string>()
    return fields_in_sample_message.filter(path => !known.has(path)).map(path => `${code} ${path}`)
  })
  // The message schema has `RetourCodes.RetourCode` there, and the same sample has that too.
  assert.deepEqual(unknown, ['JW318 Client.Verzoek.RetourCode'])
})

test('the messages, who sends them and what their header says are those of the standard', { skip }, () => {
  for (const { code, from, header_berichtcode, answer } of facts().messages) {
    assert.ok(isMessageCode(code))
    const message = messages[code]
    assert.equal(message.from, from === 'gemeente' ? 'municipality' : 'provider')
    assert.equal(pathsOf(message.parts)[0], 'Header.BerichtCode')
    const [header] = message.parts
    assert.deepEqual(header.parts[0].form, { kind: 'fixed', value: header_berichtcode })
    assert.equal(message.answer ?? undefined, answer?.split(' ')[0])
  }
  assert.equal(facts().messages.length, messageCodes.length)
})

test('the code lists are those of the standard, code by code', { skip }, () => {
  const ours: Readonly<Record<string, Readonly<Record<string, string>>>> = codeLists
  const theirs = Object.entries(facts().codelists)
  assert.equal(theirs.length, Object.keys(ours).length)
  for (const [list, { codes }] of theirs)
    assert.deepEqual(ours[list], Object.fromEntries(codes.map(({ code, label }) => [code, label])), list)
})

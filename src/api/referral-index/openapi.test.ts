/** The description says what the interface does, and keeps the NL API Design Rules as their own linter states them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { z } from 'zod'
import { referralIndexApi } from './api.ts'
import { root } from './endpoints.ts'
import { examples } from './examples.ts'
import { openapi, version } from './openapi.ts'
import { operations } from './operations.ts'
import { problem } from './schemas.ts'
import { text } from './text.ts'

const contact = { name: 'CJG Vlierdam', email: 'beheer@vlierdam.example', url: 'https://vlierdam.example/locaties' }
const content = z.record(z.string(), z.looseObject({ schema: z.looseObject({}) }))
const responseShape = z.looseObject({ headers: z.record(z.string(), z.unknown()), content: content.optional() })
const operationShape = z.looseObject({
  operationId: z.string(),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).default([]),
  responses: z.record(z.string(), responseShape),
})
const documentShape = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({
    version: z.string(),
    contact: z.strictObject({ name: z.string(), email: z.string(), url: z.string() }),
  }),
  servers: z.array(z.looseObject({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operationShape)),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
})
const written: unknown = JSON.parse(JSON.stringify(openapi(contact)))
const document = documentShape.parse(written)
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

test('the description is OpenAPI 3.1 by the schema of OpenAPI itself', async () => {
  const result = await new Validator().validate(JSON.stringify(written, null, 2))
  assert.deepEqual(result, { valid: true })
  assert.match(document.openapi, /^3\.1\.\d+$/)
})

test('every address of the interface is described, and nothing that is not there', () => {
  const real = referralIndexApi.endpoints.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
  const told = described.map(({ path, method }) => `${method.toUpperCase()} ${path}`)
  assert.deepEqual(told.toSorted(), real.toSorted())
})

test('every example in the description is one that the interface takes, or gives', () => {
  for (const { sent, answer, operationId } of operations) {
    for (const [name, example] of Object.entries(sent?.examples ?? {}))
      assert.ok(sent?.schema.safeParse(example).success, `${operationId}: ${name}`)
    assert.ok(answer.schema.safeParse(answer.example).success, `${operationId}: answer`)
  }
  assert.ok(problem.safeParse(examples.problem).success)
})

test('every reference in the description leads somewhere', () => {
  const references = [...JSON.stringify(written).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)]
  assert.ok(references.length > 20)
  const components = document.components as Record<string, Record<string, unknown>>
  for (const [, group = '', name = ''] of references) assert.ok(components[group]?.[name], `${group}/${name}`)
})

test('NL API Design Rules: the version in the address, in semver, and with every good answer; a contact to reach', () => {
  assert.match(version, /^\d+\.\d+\.\d+$/)
  assert.equal(document.info.version, version)
  assert.deepEqual(
    document.servers.map(({ url }) => url),
    [root],
  )
  assert.match(root, /\/v1$/)
  for (const { path, operation } of described)
    for (const [status, response] of Object.entries(operation.responses))
      assert.ok('API-Version' in response.headers, `${path} ${status}`)
})

test('NL API Design Rules: addresses in small letters without a slash at the end, words of the query in camelCase', () => {
  for (const { path, operation } of described) {
    assert.match(path, /^(?:\/(?:[a-z0-9-]+(?:\.json)?|\{[a-z]+\}))+$/)
    for (const parameter of operation.parameters.filter(one => one.in === 'query'))
      assert.match(parameter.name, /^[a-z][a-zA-Z0-9]*$/)
  }
  const ids = described.map(({ operation }) => operation.operationId)
  assert.equal(new Set(ids).size, ids.length)
})

test('NL API Design Rules: every error is problem+json with status, title and detail, and wrong input is a 400', () => {
  for (const { path, method, operation } of described) {
    const errors = Object.entries(operation.responses).filter(([status]) => /^[45]/.test(status))
    for (const [status, response] of errors)
      assert.deepEqual(Object.keys(response.content ?? {}), ['application/problem+json'], `${path} ${status}`)
    if (method === 'post' || operation.parameters.length > 0) assert.ok('400' in operation.responses, path)
  }
  const { required } = z.looseObject({ required: z.array(z.string()) }).parse(document.components.schemas.Probleem)
  for (const member of ['status', 'title', 'detail']) assert.ok(required.includes(member))
})

test('every reason to refuse stands with the address that gives it', () => {
  const told = JSON.stringify(written)
  for (const code of Object.keys(text.problems)) assert.ok(told.includes(`${code}: `), code)
})

test('no schema has room for a reason, and none takes a field that is not described', () => {
  const reasons = Object.entries(document.components.schemas).filter(
    ([name, schema]) =>
      name !== 'Intrekking' && /"(?:reden|toelichting|risico|zorg|opmerking)/i.test(JSON.stringify(schema)),
  )
  assert.deepEqual(reasons, [])
  const open = [...JSON.stringify(document.components.schemas).matchAll(/"type":"object"/g)].length
  const closed = [...JSON.stringify(document.components.schemas).matchAll(/"additionalProperties":false/g)].length
  assert.equal(open, closed)
})

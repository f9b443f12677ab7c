/**
 * The description of the interface (OpenAPI 3.1), made of the schemas that also read each call, so that it cannot say anything else.
 * Follows the NL API Design Rules of Logius; which, and where not: docs/decisions/0008.
 */
import { z } from 'zod'
import type { Json } from '../../platform/api/endpoint.ts'
import type { ProblemCode } from '../../platform/api/problem.ts'
import { text as platformText } from '../../platform/api/text.ts'
import { root } from './endpoints.ts'
import { examples } from './examples.ts'
import { type Operation, operations } from './operations.ts'
import type { OwnProblem } from './problems.ts'
import * as shapes from './schemas.ts'
import { text } from './text.ts'

export const version = '1.0.0'

export type Contact = { readonly name: string; readonly email: string; readonly url: string }

export const openapi = (contact: Contact): Json => ({
  openapi: '3.1.0',
  info: {
    title: text.title,
    description: text.intro,
    version,
    contact,
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: root, description: 'Op het adres van de gemeente, altijd over TLS.' }],
  tags: [{ name: 'Meldingen' }, { name: 'Matches' }, { name: 'Beschrijving' }],
  security: [{ token: [] }],
  paths: pathsOf([...operations]),
  components: {
    schemas: schemasOf(),
    securitySchemes: { token: tokenScheme },
    headers: {
      'API-Version': { schema: { type: 'string', examples: [version] }, description: 'Versie van de interface.' },
    },
  },
})

const tokenScheme = {
  type: 'oauth2',
  description: 'Een token geldt tien minuten, en alleen bij de gemeente die het gaf.',
  flows: {
    clientCredentials: {
      tokenUrl: '/api/oauth/token',
      scopes: text.scopes,
    },
  },
}

function pathsOf(all: readonly Operation[]): Json {
  const paths: Record<string, Record<string, unknown>> = { '/openapi.json': { get: ownDescription } }
  for (const operation of all) {
    const path = operation.endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.endpoint.method.toLowerCase()]: operationJson(operation) }
  }
  return paths
}

const versionHeader = { 'API-Version': { $ref: '#/components/headers/API-Version' } }

const ownDescription = {
  operationId: 'haalBeschrijvingOp',
  tags: ['Beschrijving'],
  summary: 'Deze beschrijving',
  security: [],
  responses: {
    200: {
      description: 'OpenAPI 3.1.',
      headers: versionHeader,
      content: { 'application/json': { schema: { type: 'object' } } },
    },
  },
}

function operationJson(operation: Operation): Json {
  const { endpoint, operationId, tag, summary, description, sent, answer } = operation
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    security: [{ token: [endpoint.scope] }],
    parameters: parametersOf(operation),
    ...(sent === undefined
      ? {}
      : { requestBody: { required: true, content: content(sent.schema, examplesJson(sent.examples)) } }),
    responses: {
      [answer.status]: {
        description: answer.words,
        headers: {
          ...versionHeader,
          ...(answer.status === 201
            ? { Location: { schema: { type: 'string' }, description: 'Adres van wat er nu is.' } }
            : {}),
        },
        content: content(answer.schema, { example: answer.example }),
      },
      ...problemsOf(operation),
    },
  }
}

const examplesJson = (named: Readonly<Record<string, unknown>>): Json => ({
  examples: Object.fromEntries(
    Object.entries(named).map(([name, value]) => [name.replaceAll(' ', '-'), { summary: name, value }]),
  ),
})

const content = (schema: z.ZodType, more: Json): Json => ({ 'application/json': { schema: refOf(schema), ...more } })

function refOf(schema: z.ZodType): Json {
  const known = shapes.schemas.get(schema)
  if (!known) throw new Error('a schema without a name')
  return { $ref: `#/components/schemas/${known.id}` }
}

function parametersOf({ endpoint }: Operation): readonly Json[] {
  const ids = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  }))
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: text.keyAbout,
    schema: { type: 'string', pattern: '^"?[A-Za-z0-9._:-]{8,128}"?$' },
  }
  return [...ids, ...queryOf(endpoint.query), ...(endpoint.method === 'POST' ? [key] : [])]
}

function queryOf(schema: z.ZodType): readonly Json[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' })
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: 'query',
    required: false,
    description: text.query[name] ?? '',
    schema: value,
  }))
}

const everywhere: readonly ProblemCode[] = [
  'ongeldige-invoer',
  'niet-ingelogd',
  'geen-recht',
  'alleen-json',
  'te-vaak',
  'storing',
]
const whereIds: readonly ProblemCode[] = ['niet-gevonden']
const whereSent: readonly ProblemCode[] = ['geen-json', 'sleutel-ontbreekt', 'te-langzaam', 'te-groot', 'verkeerd-type']

/** One answer for each status, with the words of every problem that has it. */
function problemsOf({ endpoint, problems }: Operation): Json {
  const codes = [
    ...everywhere,
    ...(endpoint.path.includes(':') ? whereIds : []),
    ...(endpoint.method === 'POST' ? whereSent : []),
    ...problems,
  ]
  const byStatus = Object.groupBy(codes, code => String(words[code].status))
  return Object.fromEntries(Object.entries(byStatus).map(([status, same = []]) => [status, problemAnswer(same)]))
}

const words: Readonly<Record<ProblemCode | OwnProblem, { readonly status: number; readonly title: string }>> = {
  ...platformText.problems,
  ...text.problems,
}

const problemAnswer = (codes: readonly (ProblemCode | OwnProblem)[]): Json => ({
  description: codes.map(code => `${code}: ${words[code].title}`).join('. '),
  headers: {
    ...versionHeader,
    ...(codes.includes('te-vaak') ? { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconden.' } } : {}),
  },
  content: { 'application/problem+json': { schema: refOf(shapes.problem), example: exampleOf(codes) } },
})

const exampleOf = ([code = 'storing']: readonly (ProblemCode | OwnProblem)[]): Json =>
  code === 'ongeldige-invoer'
    ? examples.problem
    : { ...examples.problem, ...words[code], code, type: `${root}/uitleg#${code}`, errors: undefined }

/** By name, and without what a single document needs no more. */
function schemasOf(): Json {
  const { schemas } = z.toJSONSchema(shapes.schemas, { io: 'input', uri: id => `#/components/schemas/${id}` })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _address, ...schema }]) => [id, schema]),
  )
}

import {
  type BinaryOperationNode,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  OperatorNode,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  type QueryResult,
} from 'kysely'
import type { PoolClient } from 'pg'
import { toParameter } from './values.ts'

/**
 * Kysely over one connection that is already inside a transaction. Statements are prepared once per connection under a name,
 * so PostgreSQL parses and plans each only once: a third of the time of Kysely's own dialect (docs/decisions).
 */
export const dialectOf = (client: PoolClient, transaction: Transaction): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createQueryCompiler: () => new QueryCompiler(),
  createIntrospector: db => new PostgresIntrospector(db),
  createDriver: () => driverOf(connectionOf(client, transaction)),
})

/**
 * A list of values is one parameter, `= any($1)` for `in ($1, $2, …)`: the same statement whatever its length, prepared once. An empty
 * list finds nothing.
 */
class QueryCompiler extends PostgresQueryCompiler {
  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const { leftOperand, operator, rightOperand } = node
    const isIn = OperatorNode.is(operator) && operator.operator === 'in'
    if (isIn && PrimitiveValueListNode.is(rightOperand)) {
      this.visitNode(leftOperand)
      this.append(' = any(')
      this.appendValue(rightOperand.values)
      this.append(')')
    } else super.visitBinaryOperation(node)
  }
}

/** Past its end nothing more is asked. */
type Transaction = { readonly isOver: boolean }

const driverOf = (connection: DatabaseConnection): Driver => ({
  init: async () => {},
  acquireConnection: async () => connection,
  releaseConnection: async () => {},
  destroy: async () => {},
  beginTransaction: alreadyInside,
  commitTransaction: alreadyInside,
  rollbackTransaction: alreadyInside,
})

const connectionOf = (client: PoolClient, transaction: Transaction): DatabaseConnection => ({
  executeQuery: async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
    if (transaction.isOver) throw new Error('This transaction is over.')
    const name = nameOf(sql)
    sendTogether(client)
    const query = { text: sql, values: parameters.map(toParameter), ...(name && { name }) }
    const { command, rowCount, rows } = await client.query<Row & object>(query)
    return command === 'SELECT' ? { rows } : { rows, numAffectedRows: BigInt(rowCount ?? 0) }
  },
  streamQuery: () => {
    throw new Error('Streaming is not supported: read a page at a time.')
  },
})

/** All questions of one moment leave in one letter: each letter is a call to the system, and wakes the database. */
export function sendTogether({ connection: { stream } }: PoolClient): void {
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

async function alreadyInside(): Promise<never> {
  throw new Error('This work is already inside a transaction.')
}

/** Statements that write a changing number of rows would fill the server's memory: past this many, no more names are given. */
const mostNames = 1000
const names = new Map<string, string>()

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNames) return known
  const name = `q${names.size}`
  names.set(text, name)
  return name
}

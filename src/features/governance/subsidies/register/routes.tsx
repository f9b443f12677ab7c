import { anyone } from '../../../../platform/auth/roles.ts'
import { file, page } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { spreadsheet } from '../../../../platform/web/spreadsheet.ts'
import { type Entry, registerOf } from './register.ts'
import { RegisterPage } from './register.view.tsx'
import { text } from './text.ts'

/** Open to everybody, and the same for everybody. */
export const subsidyRegister = router('public')
const shared = { sharedFor: 300 }

subsidyRegister.get(
  '/subsidies',
  anyone,
  async ctx => page(text.title, RegisterPage({ entries: await registerOf(ctx) })),
  shared,
)

subsidyRegister.get(
  '/subsidies/subsidies.csv',
  anyone,
  async ctx => {
    const rows = (await registerOf(ctx)).map(entry => [
      ...[entry.organisation, entry.round, entry.purpose, String(entry.from), String(entry.until)],
      euroWords(entry.grantedCents).replace('.', ','),
      entry.settledCents === null ? '' : euroWords(entry.settledCents).replace('.', ','),
    ])
    return file('subsidies.csv', 'text/csv; charset=utf-8', spreadsheet([text.csvHeadings, ...rows]))
  },
  shared,
)

subsidyRegister.get(
  '/subsidies/subsidies.json',
  anyone,
  async ctx => {
    const subsidies = (await registerOf(ctx)).map(openEntry)
    return file('subsidies.json', 'application/json', JSON.stringify({ currency: 'EUR', subsidies }, null, 2))
  },
  shared,
)

const euroWords = (cents: number): string => (cents / 100).toFixed(2)

/** Amounts as text with two decimals, so that nobody's arithmetic loses a cent. */
const openEntry = ({ grantedCents, settledCents, from, until, ...entry }: Entry) => ({
  ...entry,
  from: String(from),
  until: String(until),
  granted: euroWords(grantedCents),
  settled: settledCents === null ? null : euroWords(settledCents),
})

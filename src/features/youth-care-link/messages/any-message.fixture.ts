/** Any message of the right shape, by chance from a seed: for tests that must hold for all of them. */
import type { Random } from '../../../../cast/random.ts'
import { codesOf } from '../../../knowledge/youth-care-messages/code-lists.ts'
import type { Element } from '../../../knowledge/youth-care-messages/element.ts'
import type { Form } from '../../../knowledge/youth-care-messages/form.ts'
import { type MessageCode, type MessageOf, messages } from '../../../knowledge/youth-care-messages/messages.ts'
import { returnCodes } from '../../../knowledge/youth-care-messages/return-codes.ts'

/** Right in shape, not in its rules: dates and sums need not agree. */
export const anyMessage = <C extends MessageCode>(code: C, random: Random): MessageOf<C> =>
  anyOf(messages[code].parts, random) as MessageOf<C>

const anyOf = (parts: readonly Element[], random: Random): object =>
  Object.fromEntries(
    parts.flatMap(part => {
      if (part.occurs === 'optional' && random.next() < 0.4) return []
      const one = () => (part.kind === 'leaf' ? anyValue(part.form, random) : anyOf(part.parts, random))
      return [[part.name, part.occurs === 'many' ? times(random.between(1, 3), one) : one()] as const]
    }),
  )

const times = <T>(count: number, one: () => T): readonly T[] => Array.from({ length: count }, one)

const signs = [...'abcdefgHIJKLM éüçß漢字🙂&<>"\'\n\r\t.,-0123456789']
const digits = (count: number, random: Random) => times(count, () => random.between(0, 9)).join('')

/** Of at most so many units, so that no sign of two units is cut in half. */
const anyText = (most: number, random: Random): string =>
  `${times(random.between(0, Math.min(most - 1, 40)), () => random.pick(signs)).reduce(
    (text, sign) => (text.length + sign.length < most ? text + sign : text),
    '',
  )}x`

function anyValue(form: Form, random: Random): string {
  switch (form.kind) {
    case 'text':
      return anyText(form.most, random)
    case 'digits':
      return digits(form.length, random)
    case 'bsn':
      return random.pick(['999900006', '999900018', '999900183'])
    case 'day':
      return Temporal.PlainDate.from('2021-01-01')
        .add({ days: random.between(0, 3000) })
        .toString()
    case 'time':
      return `1${digits(1, random)}:${random.between(10, 59)}:00`
    case 'number':
      return `${random.between(0, Math.min(form.most, 2 ** 31))}`
    case 'version':
      return `${random.between(0, 9)}.${random.between(0, 20)}.${random.between(0, 9)}`
    case 'initials':
      return random.pick(['A', 'JP', 'ÉMT', 'ABCDEF'])
    case 'phone':
      return digits(random.between(1, 15), random)
    case 'letters-and-digits':
      return `D${digits(random.between(0, form.most - 1), random)}`
    case 'fixed':
      return form.value
    case 'code':
      return random.pick(codesOf(form.list))[0]
    case 'return-code':
      return random.pick(Object.keys(returnCodes))
  }
}

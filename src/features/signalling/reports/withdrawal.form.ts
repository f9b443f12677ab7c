import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { text } from './text.ts'
import { type WithdrawalReason, withdrawalReasons } from './withdraw-report.ts'

const schema = z.object({ because: field.choice(withdrawalReasons, text.withdrawal.missing) })

export const parseWithdrawal = (form: FormData): Parsed<{ because: WithdrawalReason }> => parseForm(schema, form)

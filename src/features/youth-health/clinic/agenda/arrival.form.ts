import { z } from 'zod'

const said = z.object({ turn: z.coerce.number().int().min(1).max(1000), arrived: z.enum(['yes', 'no']) })

/** Two hidden fields of our own: whoever made them up gets an error, no form. */
export function parseArrival(form: FormData): { readonly turn: number; readonly arrived: boolean } {
  const { turn, arrived } = said.parse({ turn: form.get('turn'), arrived: form.get('arrived') })
  return { turn, arrived: arrived === 'yes' }
}

/** Asking and coming back in other languages. Mounted in src/app.ts, beside routes.tsx. */
import { askingInLanguage } from './asking-routes.tsx'

export const askingIn = askingInLanguage

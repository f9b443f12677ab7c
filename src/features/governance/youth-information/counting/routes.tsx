import { may } from '../../../../platform/auth/roles.ts'
import { page } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { countYouthHelp } from './counts.ts'
import { YouthHelpFiguresPage } from './counts.view.tsx'
import { text } from './text.ts'

export const youthHelpFigures = router('professional')

youthHelpFigures.get('/gemeente/jeugdhulp', may.seeNumbers, async ctx =>
  page(text.title, YouthHelpFiguresPage({ counts: await countYouthHelp(ctx) })),
)

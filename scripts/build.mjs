// The plain build that `npm start` runs: all of src and cast in one file, so that starting needs no loader and a closure costs nothing extra.
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Code that looks for files beside itself goes on looking beside its source. */
const besideItsSource = {
  name: 'beside-its-source',
  setup({ onLoad }) {
    onLoad({ filter: /\/(src|cast)\/.*\.tsx?$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }))
  },
}

await build({
  entryPoints: { main: 'src/main.ts', opencjg: 'src/cli/main.ts' },
  outdir: '.cache/build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node26',
  packages: 'external',
  // For who looks for a fault with `--enable-source-maps`; a running server leaves them alone: read in, they cost 100 MB.
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
  plugins: [besideItsSource],
})

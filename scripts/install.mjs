// Installs what is missing, in plain Node 18 without dependencies: the packages, and with --browser a Chromium for the journeys.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const installed = 'node_modules/.package-lock.json'
const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs

if (!isFresh) {
  console.log('Installing the packages (once) …')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  // npm gives this file the time of the lock file's content, not of the installation.
  execFileSync('touch', [installed])
}
if (process.argv.includes('--browser') && !findBrowser()) installBrowser()

function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  return [given, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    path => path && existsSync(path),
  )
}

/** Debian's own package, when we may; otherwise the journeys are reported as skipped. */
function installBrowser() {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) {
    console.log('No Chromium found: the browser journeys will be skipped. Install Chromium, or set CHROMIUM_PATH.')
    return
  }
  console.log('Installing Chromium for the browser journeys (once) …')
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const worked = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']].every(
    words => spawnSync('apt-get', words, options).status === 0,
  )
  if (!worked) console.log('Chromium could not be installed: the browser journeys will be skipped.')
}

function run(command, words) {
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error(`${command} ${words.join(' ')} failed; nothing else was started.`)
    process.exit(status ?? 1)
  }
}

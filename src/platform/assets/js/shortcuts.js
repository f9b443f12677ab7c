// '/' goes to the search field, another key where the page says. A button in the account menu switches them off, for who dictates or
// types with a switch.
const kept = 'keys'
const areOn = () => localStorage.getItem(kept) !== 'off'

document.addEventListener('keydown', event => {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || !areOn()) return
  if (event.target.closest('input, textarea, select, [contenteditable]')) return
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`)
  if (!target) return
  event.preventDefault()
  if (!target.matches('input')) return target.click()
  target.focus()
  target.select()
})

for (const button of document.querySelectorAll('[data-keys-on]')) {
  const show = () => {
    button.textContent = areOn() ? button.dataset.keysOff : button.dataset.keysOn
  }
  button.hidden = document.querySelector('[data-key]') === null
  button.addEventListener('click', () => {
    localStorage.setItem(kept, areOn() ? 'off' : 'on')
    show()
  })
  show()
}

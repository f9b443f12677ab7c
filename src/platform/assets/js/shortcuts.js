// '/' goes to the search field, another key where the page says; several are parted by a space, and the space bar is 'Space'. A button in the account menu switches them off, for who dictates or
// types with a switch.
const kept = 'keys'
const areOn = () => localStorage.getItem(kept) !== 'off'

document.addEventListener('keydown', event => {
  const key = event.key === ' ' ? 'Space' : event.key
  if (key === 'Space' && event.target.closest('a, button, summary')) return
  const target = [...document.querySelectorAll('[data-key]')].find(({ dataset }) =>
    dataset.key.split(' ').includes(key),
  )
  if (!target || event.ctrlKey || event.metaKey || event.altKey || !areOn()) return
  if (event.target.closest('input, textarea, select, [contenteditable]')) return
  event.preventDefault()
  target.focus()
  target.select ? target.select() : target.click()
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

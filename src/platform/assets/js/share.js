// Passes a page on by what the device has for it; where it has nothing, the link that opens the mail stays. The address is that of this page, without what
// was asked for in it.
const address = location.origin + location.pathname
for (const link of document.querySelectorAll('[data-share-mail]')) link.href += `&body=${encodeURIComponent(address)}`

for (const button of document.querySelectorAll('[data-share]')) {
  if (!navigator.share) continue
  button.hidden = false
  for (const link of document.querySelectorAll('[data-share-mail]')) link.hidden = true
  button.addEventListener('click', () =>
    navigator.share({ title: button.dataset.share, url: address }).catch(() => undefined),
  )
}

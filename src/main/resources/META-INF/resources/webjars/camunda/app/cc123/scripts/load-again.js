// Where server or line are slow, the page's own loader gives up after seven seconds and leaves an empty page. What has come by then need not come again.

window.addEventListener('error', ({ message }) => {
  if (message.includes('Load timeout for modules')) {
    location.reload();
  }
});

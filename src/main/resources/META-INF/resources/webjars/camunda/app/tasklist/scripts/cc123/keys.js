// Keys of the product, wherever the focus is; the Tasklist's own (config.js) rest while somebody types.

const keys = new Map();

/** Calls `pressed()` at a key such as `F2` or `Ctrl+Enter`; the browser's own meaning of it is gone, unless `pressed` returns false. */
export function whenKey(name, pressed) {
  keys.set(name, pressed);
}

document.addEventListener('keydown', event => {
  const pressed = !event.repeat && keys.get(`${event.ctrlKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.key}`);
  if (pressed && pressed() !== false) {
    event.preventDefault();
  }
});

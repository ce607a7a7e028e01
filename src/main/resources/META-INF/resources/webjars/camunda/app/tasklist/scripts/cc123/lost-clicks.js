// Pressing a button takes the focus from the field before it; what the form then has to say about that field may move the button away under the finger,
// and to the browser nothing was clicked. Whoever pressed a button and did not move has clicked it.

/** as far as a hand trembles, in pixels */
const still = 4;
let pressed = null;

document.addEventListener('pointerdown', ({ target, clientX: x, clientY: y }) => {
  pressed = { button: target.closest('button'), x, y };
}, true);

document.addEventListener('pointerup', ({ target, clientX, clientY }) => {
  const { button, x, y } = pressed ?? {};
  pressed = null;
  if (button?.isConnected && !button.contains(target) && Math.hypot(clientX - x, clientY - y) <= still) {
    button.click();
  }
}, true);

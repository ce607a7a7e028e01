// Elements that AngularJS and form-js draw at times of their own choosing.

const wanted = [];

/** Calls `found(element)` once for each element that matches the selector, now or whenever it is drawn. */
export function whenElement(selector, found) {
  const entry = { selector, found, seen: new WeakSet() };
  wanted.push(entry);
  look(entry, document);
}

function look({ selector, found, seen }, root) {
  const elements = [...root.querySelectorAll(selector)];
  if (root instanceof Element && root.matches(selector)) {
    elements.unshift(root);
  }
  for (const element of elements) {
    if (!seen.has(element)) {
      seen.add(element);
      found(element);
    }
  }
}

new MutationObserver(changes => {
  for (const change of changes) {
    for (const node of change.addedNodes) {
      if (node instanceof Element) {
        wanted.forEach(entry => look(entry, node));
      }
    }
  }
}).observe(document.documentElement, { childList: true, subtree: true });

/** An element with text that is shown as it is and never read as HTML. */
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

// Puts form-js's own English texts into Indonesian wherever they appear in a form; texts of the form itself and of its data stay as they are.

import { whenElement } from './page.js';
import { formTexts } from './form-texts.js';
import { months, shortMonths, shortWeekdays, weekdays } from './calendar.js';

const ofTheForm = [
  'td',
  'th',
  'option',
  'label',
  'textarea',
  '.fjs-dropdownlist-item',
  '.fjs-taglist-tag-label',
  '.fjs-select-display:not(.fjs-select-placeholder)',
  '.fjs-form-field-text',
  '.fjs-form-field-html',
  '.fjs-form-field-description'
].join();
const patternError = /^Field must match pattern /;

window.flatpickr?.localize({
  weekdays: { shorthand: shortWeekdays, longhand: weekdays },
  months: { shorthand: shortMonths, longhand: months },
  firstDayOfWeek: 1
});

whenElement('.fjs-container', container => {
  translateAll(container);
  new MutationObserver(changes => changes.forEach(change => translateAll(change.target))).observe(container, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['placeholder', 'title']
  });
});

function translateAll(root) {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = root; node; node = nodes.nextNode()) {
    if (node instanceof Text) {
      translateText(node);
    } else {
      translateAttribute(node, 'placeholder');
      translateAttribute(node, 'title');
    }
  }
}

function translateText(node) {
  if (!node.parentElement || node.parentElement.closest(ofTheForm)) {
    return;
  }
  const translated = patternHint(node) ?? translate(node.data);
  // an unchanged text must not be written: the observer would hear of it again
  if (translated !== node.data) {
    node.data = translated;
  }
}

function translateAttribute(element, name) {
  const text = element.getAttribute(name);
  if (text && translate(text) !== text) {
    element.setAttribute(name, translate(text));
  }
}

function translate(text) {
  const entry = formTexts.find(([english]) => english.test(text));
  return entry ? text.replace(...entry) : text;
}

/** A pattern says nothing to a user; the description of the field, if there is one, says what is expected. */
function patternHint(node) {
  if (!patternError.test(node.data)) {
    return undefined;
  }
  const description = node.parentElement.closest('.fjs-form-field')?.querySelector('.fjs-form-field-description')?.textContent;
  return description ? `Belum sesuai: ${description}` : undefined;
}

// A whole call without a mouse: Enter finishes a step from any field of one line, Ctrl+Enter from any field at all, arrows choose in groups of radio buttons.

import { whenElement } from './page.js';
import { whenKey } from './keys.js';

/** of the form that is on top */
const finish = '.modal-footer .btn-primary, .form-actions .btn-primary';

whenKey('Ctrl+Enter', finishStep);

// form-js gives its radio buttons no name: to the browser each would be a group of its own, with a Tab stop and without arrows
whenElement('.fjs-form-field-radio input[type=radio]', radio => {
  radio.name = radio.id.replace(/-\d+$/, '');
});

// behind whatever a field of its own makes of Enter
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.ctrlKey && !event.defaultPrevented && isOneLine(event.target)) {
    event.preventDefault();
    finishStep();
  }
});

// the key stands on the button that it presses
whenElement(finish, button => {
  button.title = 'Ctrl+Enter';
});

function isOneLine(target) {
  return target instanceof HTMLInputElement && target.closest('.fjs-container') && !target.closest('.fjs-form-field-select, .fjs-form-field-taglist, .fjs-input-adornment');
}

export function finishStep() {
  const button = document.querySelector('.modal-content') ? document.querySelector('.modal-footer .btn-primary') : document.querySelector(finish);
  // form-js takes over a text when the field is left
  document.activeElement?.blur();
  button?.click();
}

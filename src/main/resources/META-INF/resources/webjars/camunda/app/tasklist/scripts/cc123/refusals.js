// A form that was not accepted, by the browser or by the server: says why in one place, at the field it is about, in view. What was typed stays.

import { currentForm, dataOf, elementOf, fieldOf, whenForm } from './form-access.js';
import { adapt } from './tasklist.js';
import { element } from './page.js';
import { explain } from './desk-api.js';
import { whenRefused, whenSubmitted } from './submissions.js';

/** The engine puts its own words in front; a refusal of ours may name the field in brackets behind them. */
const refusal = /^Cannot (?:submit task form|instantiate process definition|complete task) \S+?: (?:\[([^\]]+)\]\s*)?([\s\S]+)$/;
/** The Tasklist has its own reaction to these: it says that the task is gone, and closes it. */
export const taskIsGone = /task is null|No matching task/;
/** what stands in the form already */
let said = null;
/** what the log-in page says already */
let loggedOut = null;

// the Tasklist would say it once more over the page, or say only that there is something to say
adapt('Notifications', notifications => {
  const { addError, clearAll } = notifications;
  notifications.addError = error => {
    if (!isSaid(error.message)) {
      addError.call(notifications, error);
    }
  };
  whenSubmitted(() => {
    clearBanner();
    clearAll.call(notifications);
  });
});

whenForm(opened => opened.form.on('submit', ({ errors }) => {
  clearBanner();
  if (Object.keys(errors).length) {
    showError(opened.container);
  }
}));

whenRefused(error => {
  if (error.status === 401) {
    loggedOut = error.message;
  }
  if (error.status === 401 || taskIsGone.test(error.message)) {
    return;
  }
  const opened = currentForm();
  const [, key, reason] = error.status === 400 ? refusal.exec(error.message) ?? [] : [];
  error.message = explain(error.status, reason);
  if (opened) {
    said = error.message;
    const field = key && fieldOf(opened, key);
    if (field && elementOf(opened, field.id)) {
      showAtField(opened, field.id, error.message);
    } else {
      showBanner(opened, error.message);
    }
  }
});

function isSaid(message) {
  const opened = currentForm();
  return (message && message === loggedOut) || opened !== null && (message ? message === said : Object.keys(opened.form._getState().errors).length > 0);
}

function showAtField(opened, fieldId, message) {
  const { form } = opened;
  const refused = JSON.stringify(dataOf(opened));
  form._setState({ errors: { ...form._getState().errors, [fieldId]: [message] } });
  showError(elementOf(opened, fieldId));

  // the cure may be in another field, so any change of the data lifts it
  const lift = () => {
    if (JSON.stringify(dataOf(opened)) !== refused) {
      form.off('changed', lift);
      const { [fieldId]: ours, ...others } = form._getState().errors;
      if (ours?.[0] === message) {
        form._setState({ errors: others });
      }
    }
  };
  form.on('changed', lift);
}

/** Leads to the first error of a field or of a form, as soon as it is drawn. */
function showError(place) {
  requestAnimationFrame(() => {
    const error = place.querySelector('.fjs-form-field-error');
    const field = error?.closest('.fjs-form-field');
    field?.scrollIntoView({ block: 'center' });
    error?.scrollIntoView({ block: 'nearest' });
    field?.querySelector('input, textarea, [tabindex]')?.focus({ preventScroll: true });
  });
}

/** Above the button that was pressed, which is always in view. */
function showBanner({ container }, message) {
  clearBanner();
  const buttons = container.closest('.modal-content')?.querySelector('.modal-footer') ?? container.closest('.form-pane').querySelector('.form-actions');
  buttons.prepend(element('div', { id: 'cc123-form-message', className: 'cc123-banner', role: 'alert', textContent: message }));
}

function clearBanner() {
  document.getElementById('cc123-form-message')?.remove();
}

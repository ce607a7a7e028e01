// A submit that the server did not accept: says why, in Indonesian, at the field it is about. What was typed stays.

import { currentForm, dataOf, elementOf, fieldOf } from './form-access.js';
import { element } from './page.js';
import { explain } from './desk-api.js';
import { later, whenReady } from './tasklist.js';
import { whenRefused, whenSubmitted } from './submissions.js';

/** The engine puts its own words in front; a refusal of ours may name the field in brackets behind them. */
const refusal = /^Cannot (?:submit task form|instantiate process definition|complete task) \S+?: (?:\[([^\]]+)\]\s*)?([\s\S]+)$/;
/** The Tasklist has its own reaction to these: it says that the task is gone, and closes it. */
export const taskIsGone = /task is null|No matching task/;

let notifications;

whenReady(get => (notifications = get('Notifications')));

whenSubmitted(() => {
  clearBanner();
  later(() => notifications.clearAll());
});

whenRefused(error => {
  if (error.status === 401 || taskIsGone.test(error.message)) {
    return;
  }
  clearBanner();
  const opened = currentForm();
  const [, key, reason] = error.status === 400 ? refusal.exec(error.message) ?? [] : [];
  error.message = explain(error.status, reason);
  const field = key && opened && fieldOf(opened, key);
  if (field && elementOf(opened, field.id)) {
    showAtField(opened, field.id, error.message);
  } else if (opened) {
    showBanner(opened, error.message);
  }
});

function showAtField(opened, fieldId, message) {
  const { form } = opened;
  const refused = JSON.stringify(dataOf(opened));
  form._setState({ errors: { ...form._getState().errors, [fieldId]: [message] } });
  const place = elementOf(opened, fieldId);
  place.scrollIntoView({ block: 'center' });
  place.querySelector('input, textarea, [tabindex]')?.focus({ preventScroll: true });

  // An error keeps the Tasklist's button locked. The cure may be in another field, so any change of the data lifts it.
  const lift = () => {
    const { [fieldId]: ours, ...others } = form._getState().errors;
    if (ours?.[0] !== message) {
      form.off('changed', lift);
    } else if (JSON.stringify(dataOf(opened)) !== refused) {
      form.off('changed', lift);
      form._setState({ errors: others });
    }
  };
  form.on('changed', lift);
}

function showBanner({ container }, message) {
  const banner = element('div', { id: 'cc123-form-message', className: 'cc123-banner', role: 'alert', textContent: message });
  container.before(banner);
  banner.scrollIntoView({ block: 'center' });
}

function clearBanner() {
  document.getElementById('cc123-form-message')?.remove();
}

// What a user has typed into a task survives a look at another task or tab: the Tasklist reads it back when the form is drawn again, from the
// place where its own "save" button puts it, and forgets it when the task is completed.

import { dataOf, whenForm } from './form-access.js';
import { whenReady } from './tasklist.js';
import { whenSubmitted } from './submissions.js';

const prefix = 'camunda-form:';
const typist = 'cc123-typist';
let current = null;

/** Keeps what was typed into the open task's form, if anything was. */
export function keepTyped() {
  const typed = typedNow();
  if (typed) {
    localStorage.setItem(prefix + current.opened.taskId, JSON.stringify(typed));
  }
}

/** What was typed into the open task's form; null when nothing was. */
export function typedNow() {
  const typed = current && typedIn(current.opened);
  return JSON.stringify(typed) === current?.untouched ? null : typed;
}

/** Forgets what was typed into a task that is over for this user. */
export function forgetTyped(taskId) {
  localStorage.removeItem(prefix + taskId);
  if (current?.opened.taskId === taskId) {
    current = null;
  }
}

whenForm(opened => {
  // the form that starts a process lies over that of the task, which is still there when it is closed
  if (opened.taskId) {
    current = { opened, untouched: JSON.stringify(typedIn(opened)) };
  }
});

whenSubmitted(({ taskId }) => taskId && forgetTyped(taskId));

whenReady(get => {
  const root = get('$rootScope');
  root.$on('$locationChangeStart', keepTyped);
  // computers are shared: the next user must not find what the one before has typed
  root.$on('authentication.changed', (event, user) => {
    if (user?.name && localStorage.getItem(typist) !== user.name) {
      Object.keys(localStorage)
        .filter(key => key.startsWith(prefix))
        .forEach(key => localStorage.removeItem(key));
      localStorage.setItem(typist, user.name);
    }
  });
});

/** The values of the fields that the user may change; anything else is to come fresh from the server. */
function typedIn(opened) {
  const data = dataOf(opened);
  const keys = editableKeys(opened.form._getState().schema, opened);
  return Object.fromEntries(keys.filter(key => key in data).map(key => [key, data[key]]));
}

function editableKeys(parent, opened) {
  return parent.components.flatMap(component => {
    if (component.path) {
      return [component.path.split('.')[0]];
    }
    if (component.components) {
      return editableKeys(component, opened);
    }
    const editable = component.key && component.type !== 'expression' && !component.disabled && !isReadonly(component, opened);
    // the options a search has found have to come back with what was chosen from them
    return editable ? [component.key.split('.')[0], component.properties?.options].filter(Boolean) : [];
  });
}

function isReadonly({ readonly }, opened) {
  const language = opened.form.get('expressionLanguage');
  return language.isExpression(readonly) ? language.evaluate(readonly, dataOf(opened)) === true : readonly === true;
}

// After a step the next step of the same call opens by itself (or the list stays, when there is none for this user). It does so too for who comes to a
// step that is over, with the browser's way back or by an old link.

import { currentForm, whenForm } from './form-access.js';
import { read } from './desk-api.js';
import { adapt, currentTaskId, openTask } from './tasklist.js';
import { whenSubmitted } from './submissions.js';

/** A customer is on the line: rather show the list than wait longer than this. In milliseconds. */
const patience = 4000;
const input = 'input:not([disabled], [readonly], [type=hidden], [type=checkbox]), textarea:not([disabled], [readonly])';
let awaited;

whenSubmitted(async ({ taskId, started }) => {
  const next = await Promise.race([nextStep(taskId, started), nothingIn(patience)]);
  awaited = next;
  return () => next ? openTask(next) : document.querySelector('#cc123-take-call:not([hidden])')?.focus();
});

whenForm(({ container, taskId }) => {
  if (taskId === null || taskId === awaited) {
    awaited = undefined;
    requestAnimationFrame(() => {
      // the step before may have been left far down
      container.closest('.content')?.scrollTo(0, 0);
      workIn(container)?.focus({ preventScroll: true });
    });
  }
});

/** Where the work is: the question that ends the step, else the first field that is still to be filled in. A list would open over what is to be read. */
function workIn(container) {
  const inputs = [...container.querySelectorAll(input)].filter(field => !field.closest('.fjs-form-field-select, .fjs-form-field-taglist'));
  const isChosen = ({ type, name }) => type === 'radio' && inputs.some(other => other.name === name && other.checked);
  return inputs.find(field => field.closest('.cc123-look-docked')) ?? inputs.find(field => !isChosen(field)) ?? inputs.find(field => field.checked);
}

adapt('camAPI', api => {
  const tasks = api.resource('task');
  const { get } = tasks;
  tasks.get = function (id, done) {
    return get.call(this, id, async (error, task) => {
      // a step that goes while its form is on the screen stays there: what is in it may still be of use
      const next = error?.status === 404 && id === currentTaskId() && currentForm()?.taskId !== id ? await nextStep(id) : undefined;
      if (next && id === currentTaskId()) {
        openTask(next, { instead: true });
        // the Tasklist asks for nothing else before it has an answer
        get.call(this, next, done);
      } else {
        done(error, task);
      }
    });
  };
});

async function nextStep(taskId, started) {
  const query = taskId ? `taskId=${encodeURIComponent(taskId)}` : `processInstanceId=${encodeURIComponent(started)}`;
  try {
    return (await read(`/api/desk/next?${query}`))?.taskId;
  } catch {
    // the step itself is done; what is missing is only convenience
    return undefined;
  }
}

function nothingIn(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

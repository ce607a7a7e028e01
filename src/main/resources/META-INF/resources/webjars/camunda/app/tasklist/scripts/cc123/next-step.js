// After a step the next step of the same call opens by itself (or the list stays, when there is none for this user).

import { whenForm } from './form-access.js';
import { read } from './desk-api.js';
import { openTask } from './tasklist.js';
import { whenSubmitted } from './submissions.js';

/** A customer is on the line: rather show the list than wait longer than this. In milliseconds. */
const patience = 4000;
// Not a box to tick: once left, a mandatory one shows an error that moves what the user is about to click.
const firstInput = 'input:not([disabled], [readonly], [type=hidden], [type=checkbox]), textarea:not([disabled], [readonly])';
let awaited;

whenSubmitted(async ({ taskId, started }) => {
  const next = await Promise.race([nextStep(taskId, started), nothingIn(patience)]);
  if (next) {
    awaited = next;
    return () => openTask(next);
  }
});

whenForm(({ container, taskId }) => {
  if (taskId === null || taskId === awaited) {
    awaited = undefined;
    requestAnimationFrame(() => {
      // the step before may have been left far down
      container.closest('.content')?.scrollTo(0, 0);
      container.querySelector(firstInput)?.focus({ preventScroll: true });
    });
  }
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

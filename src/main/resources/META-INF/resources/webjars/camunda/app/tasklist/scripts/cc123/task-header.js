// Taking a task, giving it back or passing it on, where the server did not allow it: says why, in Indonesian, shows whose the task is by now, and
// lets the user try again, which the Tasklist would not before the page is read anew.

import { adapt, currentTaskId, later, openTask } from './tasklist.js';
import { explain } from './desk-api.js';
import { taskIsGone } from './refusals.js';

const actions = ['claim', 'unclaim', 'assignee', 'update', 'identityLinksAdd', 'identityLinksDelete'];
const race = /is already claimed|updated by another transaction/;
const wordsOfTheEngine = /^The user with id/;

adapt('camAPI', api => {
  const tasks = api.resource('task');
  actions.forEach(action => {
    const original = tasks[action];
    tasks[action] = function (...given) {
      const done = given.pop();
      return original.call(this, ...given, (error, result) => done(error && explained(error), result));
    };
  });
});

function explained(error) {
  if (!taskIsGone.test(error.message)) {
    error.message = race.test(error.message) ? 'Langkah ini baru saja diambil rekan Anda.' : explain(error.status, wordsOf(error));
    openTask(currentTaskId());
    later(unlock);
  }
  return error;
}

function unlock() {
  const header = document.querySelector('[cam-tasklist-task-meta]');
  if (header) {
    window.angular.element(header).isolateScope().submitInProgress = false;
  }
}

function wordsOf({ status, message }) {
  return status === 403 && !wordsOfTheEngine.test(message) ? message : null;
}

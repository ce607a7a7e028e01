// What happens when the Tasklist submits a form, of a task or to start a process: other scripts may act before the page goes on.

import { adapt, later } from './tasklist.js';

const beginnings = [];
const successes = [];
const failures = [];

/** `listener({ taskId })` before a form is sent, of a task or (null) to start a process; it is sent when the listener's promise is fulfilled. */
export function whenSubmitting(listener) {
  beginnings.push(listener);
}

/**
 * `listener({ taskId, started })` after a form was accepted, with the id of the task or of the process instance that was started. The page goes on
 * when its promise is fulfilled; if that gives a function, it is called right after the page has done its own.
 */
export function whenSubmitted(listener) {
  successes.push(listener);
}

/** `listener(error, taskId)` after a form was not accepted, before the page reports the error; it may change the error's message. */
export function whenRefused(listener) {
  failures.push(listener);
}

adapt('camAPI', api => {
  observe(api.resource('task'), 'submitForm', data => data.id);
  observe(api.resource('task'), 'complete', data => data.id);
  observe(api.resource('process-definition'), 'submitForm', () => null);
});

function observe(resource, action, taskIdOf) {
  const original = resource[action];
  resource[action] = function (data, done) {
    const outcome = submit(() => original.call(this, data), taskIdOf(data));
    if (done) {
      // this style of the Tasklist's own client expects to be called while AngularJS listens
      outcome.then(
        result => later(() => done(null, result)),
        error => later(() => done(error))
      );
    }
    return outcome;
  };
}

async function submit(original, taskId) {
  await Promise.all(beginnings.map(listener => listener({ taskId })));
  let result;
  try {
    result = await original();
  } catch (error) {
    failures.forEach(listener => listener(error, taskId));
    throw error;
  }
  const finished = await Promise.all(successes.map(listener => listener({ taskId, started: taskId ? null : result.id })));
  // behind the page's own reaction to the result, and before it draws anything
  setTimeout(() => finished.forEach(last => last?.()));
  return result;
}

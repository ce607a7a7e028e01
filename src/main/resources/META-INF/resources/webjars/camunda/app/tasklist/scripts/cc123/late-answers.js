// Every ten seconds the Tasklist asks whether the open task is still there. Should a step be completed meanwhile, the answer "it is gone" can come when the
// next step is open, and the Tasklist would lock that one: nobody could complete it before the page is read anew.

import { adapt, currentTaskId } from './tasklist.js';

adapt('camAPI', api => {
  const tasks = api.resource('task');
  const { get } = tasks;
  tasks.get = function (id, done) {
    return get.call(this, id, (error, task) => done(error && id !== currentTaskId() ? new Error(error.message) : error, task));
  };
});

// Watches which task is open, for whoever knows something about it.

import { currentTaskId, whenReady } from './tasklist.js';

const watchers = [];
let shown = null;

/**
 * Asks about each task that is opened. `tell(taskId, answer)` is called at once, with undefined while nothing is known yet, and again with what
 * `ask(taskId)` comes to, null when it fails; when no task is open any more, with null. What comes after another task was opened is not told.
 */
export function aboutOpenTask(ask, tell) {
  watchers.push(async taskId => {
    tell(taskId, taskId ? undefined : null);
    if (taskId) {
      const answer = await ask(taskId).catch(() => null);
      if (taskId === shown) {
        tell(taskId, answer);
      }
    }
  });
}

whenReady(get => {
  const root = get('$rootScope');
  root.$on('$locationChangeSuccess', look);
  root.$on('authentication.changed', look);
});

function look() {
  const taskId = currentTaskId();
  if (taskId !== shown) {
    shown = taskId;
    watchers.forEach(watcher => watcher(taskId));
  }
}

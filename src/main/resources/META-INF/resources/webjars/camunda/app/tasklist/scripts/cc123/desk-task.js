// What the product knows about the open task: its call, its problem, and what the user may do with the call.

import { currentTaskId, whenReady } from './tasklist.js';
import { read } from './desk-api.js';

const listeners = [];
let shown = null;

/** `listener(taskId, desk)` when another task is opened; `desk` is null for a task that belongs to no call, undefined while that is not known yet. */
export function whenTask(listener) {
  listeners.push(listener);
}

whenReady(get => {
  const root = get('$rootScope');
  root.$on('$locationChangeSuccess', look);
  root.$on('authentication.changed', look);
});

async function look() {
  const taskId = currentTaskId();
  if (taskId === shown) {
    return;
  }
  shown = taskId;
  tell(taskId, taskId ? undefined : null);
  if (taskId) {
    const desk = await read(`/api/desk/tasks/${encodeURIComponent(taskId)}`).catch(() => null);
    if (taskId === shown) {
      tell(taskId, desk);
    }
  }
}

function tell(taskId, desk) {
  listeners.forEach(listener => listener(taskId, desk));
}

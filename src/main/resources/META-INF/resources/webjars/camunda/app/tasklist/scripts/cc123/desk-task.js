// What the product knows about the open task: its call, its problem, and what the user may do with the call.

import { aboutOpenTask } from './open-task.js';
import { read } from './desk-api.js';

const listeners = [];

/** `listener(taskId, desk)` when another task is opened; `desk` is null for a task that belongs to no call, undefined while that is not known yet. */
export function whenTask(listener) {
  listeners.push(listener);
}

aboutOpenTask(
  taskId => read(`/api/desk/tasks/${encodeURIComponent(taskId)}`),
  (taskId, desk) => listeners.forEach(listener => listener(taskId, desk))
);

// The Tasklist's AngularJS application: our scripts are loaded after its module is declared and before it starts.

const tasklist = window.angular.module('cam.tasklist');
let injector;

/** Calls `ready(get)` when the Tasklist starts; `get('$location')` gives one of its services. */
export function whenReady(ready) {
  tasklist.run(['$injector', services => ready(name => services.get(name))]);
}

whenReady(get => (injector = get));

/** Lets `change(service)` change a service of the Tasklist before anybody uses it. */
export function adapt(name, change) {
  tasklist.config([
    '$provide',
    provide => provide.decorator(name, ['$delegate', service => change(service) ?? service])
  ]);
}

/** Does something that AngularJS is to notice. */
export function later(action) {
  injector('$rootScope').$evalAsync(action);
}

/** The id of the task that is open, or null. */
export function currentTaskId() {
  return injector('$location').search().task ?? null;
}

/**
 * Opens a task on its form, in the filter the user is in; null closes the open task. The list is read anew. With `instead` the browser's way back
 * does not lead to where the user was.
 */
export function openTask(taskId, { instead = false } = {}) {
  later(() => {
    const root = injector('$rootScope');
    const { task, detailsTab, processStart, ...kept } = injector('$location').search();
    const address = injector('$location').search(taskId ? { ...kept, task: taskId } : kept);
    if (instead) {
      address.replace();
    }

    // The dialog that starts a process changes the location "silently" when it closes, and swallows the news of ours with its own.
    let heard = false;
    const stop = root.$on('$routeChanged', () => (heard = true));
    injector('$timeout')(() => {
      stop();
      if (!heard) {
        root.$broadcast('$routeChanged');
      }
    });
  });
}

/** Shows a message in the Tasklist's own place for messages, as text. */
export function notify(status, message, type = 'info') {
  later(() => injector('Notifications').add({ type, status, message, duration: 8000 }));
}

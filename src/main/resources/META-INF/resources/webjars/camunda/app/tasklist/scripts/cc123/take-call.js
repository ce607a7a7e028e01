// One click from a ringing phone to the first form: "Terima panggilan" in the header, for those who may start a call.

import { element } from './page.js';
import { whenKey } from './keys.js';
import { engine } from './desk-api.js';
import { adapt, later, whenReady } from './tasklist.js';

const call = 'customer-handling';
const key = 'F2';
const startable = '/process-definition?latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true';
let service;

whenReady(get => (service = get));

// the browser's way back leads to steps, not into another call
window.addEventListener('popstate', () => {
  const address = location.href.replace(/([?&])processStart=[^&]*&?/, '$1');
  // AngularJS changes the address in a way that looks the same, but knows of it already
  if (address !== location.href && service?.('$location').absUrl() !== location.href) {
    history.replaceState(history.state, '', address);
  }
});

// a stray click beside the form, or the Escape key, must not throw away what was typed
adapt('$uibModal', modal => {
  const open = modal.open;
  modal.open = options =>
    open.call(modal, options.controller === 'camProcessStartModalCtrl' ? { ...options, backdrop: 'static', keyboard: false } : options);
});

export default {
  id: 'cc123-take-call-action',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1000,
  render: place => {
    const button = element('button', { id: 'cc123-take-call', type: 'button', className: 'btn', textContent: 'Terima panggilan', title: key, hidden: true });
    button.addEventListener('click', openStartForm);
    whenKey(key, () => !button.hidden && !document.querySelector('.modal-content') && openStartForm());
    place.append(button);
    offer(button);
  }
};

async function offer(button) {
  const processes = await engine.read(startable).catch(() => []);
  button.hidden = !processes.some(({ key }) => key === call);
  // the Tasklist's own list of processes to start is worth showing only when there is something else in it
  document.body.classList.toggle('cc123-only-calls', processes.every(({ key }) => key === call));
}

/** The Tasklist opens the start form of the process that its location names. */
function openStartForm() {
  later(() => service('$location').search('processStart', call));
}

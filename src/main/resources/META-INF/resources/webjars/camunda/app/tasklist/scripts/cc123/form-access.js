// The Tasklist keeps the form-js instance it draws to itself, and offers no event for it. form-js draws with Preact, which leaves its tree of
// nodes on the element it draws into, in the property `__k`; the first node there that provides form-js's services leads to the form.
// This is stable: the Tasklist is frozen at form-js 1.8.7, its last release. It is the only place that knows.

import { whenElement } from './page.js';
import { currentTaskId } from './tasklist.js';

/** form-js takes over a text 300 ms after the last key; in milliseconds, with some room for a busy computer */
const pauseOfFormJs = 350;
const listeners = [];
let drawn = [];

/**
 * Calls `listener(opened)` for each form that is drawn, with `form` (the form-js instance), `container` (its element)
 * and `taskId` (null for the form that starts a process).
 */
export function whenForm(listener) {
  listeners.push(listener);
}

/** The form that is on the screen, or null; the form that starts a process lies over that of a task. */
export function currentForm() {
  drawn = drawn.filter(({ container }) => container.isConnected);
  return drawn.at(-1) ?? null;
}

/**
 * Writes values into the form's data, for its expressions and lists of options. form-js takes over what is typed only after a pause, and draws its
 * older value over the newer one when anything else changes before; so the values wait for that pause, and later ones win.
 * Fulfilled when they are in the data.
 */
export function putData(opened, values) {
  const isFirst = opened.waiting === undefined;
  opened.waiting = { ...opened.waiting, ...values };
  if (isFirst) {
    opened.put = new Promise(resolve => putWhenTypingRests(opened, resolve));
  }
  return opened.put;
}

function putWhenTypingRests(opened, done) {
  const rest = opened.lastKey + pauseOfFormJs - performance.now();
  if (rest > 0) {
    setTimeout(() => putWhenTypingRests(opened, done), rest);
    return;
  }
  const values = opened.waiting;
  opened.waiting = undefined;
  opened.form._setState({ data: { ...dataOf(opened), ...values } });
  done();
}

/** The form's data now. */
export function dataOf({ form }) {
  return form._getState().data;
}

/** Adds a rule of ours to those of the form: `faultsOf(field, value)` answers what is wrong, as form-js shows it at the field. */
export function addRule({ form }, faultsOf) {
  const validator = form.get('validator');
  const registry = form.get('formFieldRegistry');
  for (const [method, fieldFrom] of [
    ['validateField', field => field],
    ['validateFieldInstance', instance => registry.get(instance.id)]
  ]) {
    const own = validator[method].bind(validator);
    validator[method] = (subject, value) => {
      const faults = own(subject, value);
      return faults.length ? faults : faultsOf(fieldFrom(subject), value);
    };
  }
}

/** The form's data with what is being typed at this very moment, which form-js has not taken over yet. */
export function dataBeingTyped(opened) {
  const { activeElement: input } = document;
  const data = dataOf(opened);
  return opened.container.contains(input) ? { ...data, ...textIn(opened.form._getState().schema, input, data) } : data;
}

/** What stands in an input of these components, by key; in a row of a list its id has the number of the row behind it. */
function textIn(parent, input, data) {
  for (const { id, key, type, path, components } of parent.components) {
    if (type === 'dynamiclist') {
      const row = Number(input.id.match(/_(\d+)$/)?.[1]);
      const typed = data[path]?.[row] && textIn({ components }, { id: input.id.replace(/_\d+$/, ''), value: input.value }, {});
      if (typed) {
        return { [path]: data[path].map((fields, i) => (i === row ? { ...fields, ...typed } : fields)) };
      }
    } else if (components) {
      const typed = textIn({ components }, input, data);
      if (typed) {
        return typed;
      }
    } else if (key && ['textfield', 'textarea'].includes(type) && input.id.endsWith(`-${id}`)) {
      return { [key]: input.value };
    }
  }
  return undefined;
}

/** The definition of the field with this key, or undefined. */
export function fieldOf({ form }, key) {
  return form
    .get('formFieldRegistry')
    .getAll()
    .find(field => field.key === key);
}

/** All components of a schema or of one of its groups, in their order on the screen. */
export function componentsIn(component) {
  return (component.components ?? []).flatMap(child => [child, ...componentsIn(child)]);
}

/** The element around a field of the form, or undefined when the field is hidden. */
export function elementOf({ container }, fieldId) {
  // form-js marks inputs only, with "fjs-form-{form}-{field}" and perhaps the number of a choice behind it
  const marked = [...container.querySelectorAll('[id^="fjs-form-"]')].find(({ id }) => `${id}-`.includes(`-${fieldId}-`));
  return marked?.closest('.fjs-form-field') ?? undefined;
}

function servicesIn(node) {
  if (Array.isArray(node)) {
    return node.reduce((found, child) => found ?? servicesIn(child), undefined);
  }
  if (!node || typeof node !== 'object') {
    return undefined;
  }
  return typeof node.props?.value?.getService === 'function' ? node.props.value : servicesIn(node.__k);
}

whenElement('.fjs-container', container => {
  const startsProcess = container.closest('.modal-content') !== null;
  const report = attempts => {
    const services = servicesIn(container.__k);
    if (!services && attempts > 0) {
      requestAnimationFrame(() => report(attempts - 1));
    } else if (services) {
      const opened = { form: services.getService('form'), container, taskId: startsProcess ? null : currentTaskId(), lastKey: -Infinity };
      container.addEventListener('input', () => (opened.lastKey = performance.now()));
      drawn.push(opened);
      listeners.forEach(listener => listener(opened));
    }
  };
  report(60);
});

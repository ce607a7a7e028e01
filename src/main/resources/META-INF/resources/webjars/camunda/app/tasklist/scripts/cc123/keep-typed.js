// What a user has typed into a form is kept on the server, for this user and this step: it survives a reload, a crash, a lost log-in, and is there
// on another computer. The server gives what was typed into a task with the data of its form; what was typed into the form that starts a call
// is asked for here. Of what the server does not have yet only this page's memory knows, and only for the same user.

import { componentsIn, dataBeingTyped, dataOf, putData, whenForm } from './form-access.js';
import { element } from './page.js';
import { pageUser } from './page-user.js';
import { put, read, remove } from './desk-api.js';
import { whenReady } from './tasklist.js';
import { whenRefused, whenSubmitted, whenSubmitting } from './submissions.js';
import { zone } from './ticket-words.js';

/** after the last change, and between two saves of a form; in milliseconds */
const pause = 1000;
const interval = 5000;
/** A customer is on the line: a step does not wait longer than this for a save that hangs. */
const patience = 2000;
const startPath = '/api/drafts/start';
const clock = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit', timeZone: zone });

/** what is open or not saved yet, by path of the draft */
const drafts = new Map();
let owner = null;

const pathOf = taskId => (taskId ? `/api/drafts/tasks/${encodeURIComponent(taskId)}` : startPath);

/** Saves what was typed into the open forms, if anything was; fulfilled when the server has answered. */
export function keepTyped() {
  return Promise.all([...drafts.values()].map(draft => save(draft)));
}

/** Forgets what was typed into a step that is over for this user; null stands for the form that starts a call. */
export function forgetTyped(taskId) {
  const draft = drafts.get(pathOf(taskId));
  if (draft) {
    draft.over = true;
    clearTimeout(draft.timer);
    drafts.delete(draft.path);
  }
}

whenForm(async opened => {
  const path = pathOf(opened.taskId);
  const before = drafts.get(path);
  clearTimeout(before?.timer);
  const known = dataOf(opened).draft;
  const draft = {
    opened,
    path,
    // what came back counts as typed here too
    keys: new Set(known?.keys),
    untouched: { ...dataOf(opened) },
    sign: signAt(opened),
    lastSent: before?.lastSent ?? -Infinity,
    savedAt: known?.savedAt
  };
  draft.saved = JSON.stringify(typedIn(draft));
  const unsaved = before && isUnsaved(before) ? typedIn(before) : null;
  drafts.set(path, draft);
  show(draft);
  opened.form.on('changed', () => look(draft));
  if (unsaved) {
    putData(opened, unsaved);
  }
  if (!opened.taskId) {
    letClose(opened);
    await offer(draft, unsaved);
  }
});

whenSubmitting(({ taskId }) => {
  const draft = drafts.get(pathOf(taskId));
  if (draft) {
    clearTimeout(draft.timer);
    draft.submitting = true;
    return Promise.race([draft.sending, new Promise(resolve => setTimeout(resolve, patience))]);
  }
});

whenSubmitted(({ taskId }) => {
  const sending = drafts.get(pathOf(taskId))?.sending;
  forgetTyped(taskId);
  if (!taskId) {
    // a save that comes late must not turn up with the next caller
    sending?.then(() => remove(startPath).catch(() => null));
  }
});

whenRefused((error, taskId) => {
  const draft = drafts.get(pathOf(taskId));
  if (draft) {
    draft.submitting = false;
    look(draft);
  }
});

whenReady(get => {
  const root = get('$rootScope');
  root.$on('$locationChangeStart', keepTyped);
  root.$on('authentication.changed', (event, user) => {
    if (user?.name && user.name !== owner) {
      [...drafts.values()].forEach(draft => forgetTyped(draft.opened.taskId));
      owner = user.name;
    }
  });
});

window.addEventListener('pagehide', () => drafts.forEach(draft => save(draft, true)));
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    drafts.forEach(draft => performance.now() - draft.lastSent > interval && save(draft, true));
  }
});

function look(draft) {
  if (draft.over || draft.submitting) {
    return;
  }
  clearTimeout(draft.timer);
  if (isUnsaved(draft)) {
    draft.since ??= performance.now();
    const rest = Math.min(performance.now() + pause, draft.since + interval);
    draft.timer = setTimeout(() => save(draft), Math.max(rest, draft.lastSent + interval) - performance.now());
  } else {
    draft.since = undefined;
  }
  show(draft);
}

function isUnsaved(draft) {
  return JSON.stringify(typedIn(draft)) !== draft.saved;
}

/** One save at a time; what was changed meanwhile is saved by the next one. */
async function save(draft, leaving = false) {
  clearTimeout(draft.timer);
  if (!leaving) {
    await draft.sending;
  }
  if (draft.over || !isUnsaved(draft) || !pageUser()) {
    return;
  }
  const values = typedIn(draft);
  draft.lastSent = performance.now();
  draft.sending = put(draft.path, values, { keepalive: leaving }).then(
    ({ savedAt }) => {
      draft.saved = JSON.stringify(values);
      draft.savedAt = savedAt;
      draft.since = undefined;
      draft.failed = false;
    },
    error => {
      draft.failed = true;
      // such a step is over, or somebody else's by now
      draft.over = error.status === 404;
    }
  );
  await draft.sending;
  draft.sending = undefined;
  look(draft);
}

/** What was typed about a caller who was never registered comes back once, and says so. */
async function offer(draft, unsaved) {
  const found = unsaved ? { values: unsaved, savedAt: draft.savedAt } : await read(startPath).catch(() => null);
  const fields = fieldsIn(draft.opened);
  const values = Object.fromEntries(Object.entries(found?.values ?? {}).filter(([key]) => fields.some(field => field.key === key)));
  // who has begun to type already has another caller on the line
  if (!Object.keys(values).length || drafts.get(draft.path) !== draft || (!unsaved && isUnsaved(draft))) {
    return;
  }
  draft.savedAt = found.savedAt;
  Object.keys(values).forEach(key => draft.keys.add(key));
  draft.saved = JSON.stringify({ ...typedIn(draft), ...values });
  putData(draft.opened, values);
  const when = found.savedAt ? `, ${clock.format(new Date(found.savedAt))}` : '';
  const clear = element('button', { id: 'cc123-clear-start', type: 'button', className: 'btn btn-link', textContent: 'Kosongkan' });
  const line = element('div', { id: 'cc123-start-draft', className: 'cc123-start-draft' }, `Isian panggilan yang belum disimpan${when} – `, clear);
  line.setAttribute('role', 'status');
  clear.addEventListener('click', () => {
    line.remove();
    draft.keys.clear();
    putData(draft.opened, Object.fromEntries(fields.map(({ key }) => [key, draft.untouched[key] ?? null])));
    draft.opened.container.querySelector('input:not([type=hidden])')?.focus();
  });
  draft.opened.container.before(line);
}

/** Who closes the form on purpose is done with what is in it; a lost log-in closes it too. */
function letClose({ container }) {
  container.closest('.modal-content').addEventListener('click', ({ target }) => {
    if (target.closest('[ng-click="$dismiss()"], [ng-click="back()"]') && drafts.has(startPath)) {
      const { savedAt, sending } = drafts.get(startPath);
      forgetTyped(null);
      if (savedAt || sending) {
        Promise.resolve(sending).then(() => remove(startPath)).catch(() => null);
      }
    }
  });
}

/** What the user has changed; anything else is to come fresh from the server. */
function typedIn({ opened, untouched, keys }) {
  const data = dataBeingTyped(opened);
  const fields = fieldsIn(opened).filter(({ key }) => keys.has(key) || !same(data[key], untouched[key]));
  const typed = Object.fromEntries(fields.map(({ key }) => [key, data[key] ?? null]));
  // what a search has found has to come back with what was chosen from it
  for (const { properties: { options, chosen } = {} } of componentsIn(opened.form._getState().schema)) {
    if (options && typed[chosen]) {
      const values = [typed[chosen]].flat();
      typed[options] = values.map(value => (data[options] ?? []).find(option => option.value === value)).filter(Boolean);
    }
  }
  return typed;
}

/** The fields that the user may change; a list of rows is one, by its path. */
function fieldsIn(opened) {
  return editableIn(opened.form._getState().schema, opened);
}

function editableIn(parent, opened) {
  return parent.components.flatMap(field => {
    if (field.type === 'dynamiclist') {
      return [{ key: field.path }];
    }
    if (field.components) {
      return editableIn(field, opened);
    }
    return field.key && field.type !== 'expression' && !field.disabled && !isReadonly(field, opened) ? [field] : [];
  });
}

function isReadonly({ readonly }, opened) {
  const language = opened.form.get('expressionLanguage');
  return language.isExpression(readonly) ? language.evaluate(readonly, dataOf(opened)) === true : readonly === true;
}

/** form-js makes an empty text of a field that was only looked into. */
function same(one, other) {
  const plain = value => JSON.stringify(value === '' || value === false || value?.length === 0 ? null : value ?? null);
  return plain(one) === plain(other);
}

/** The place beside the form's buttons where it says whether everything is saved. */
function signAt({ container, taskId }) {
  const place = taskId ? container.closest('.task-card, .form-pane, body').querySelector('.form-actions') : container.closest('.modal-content').querySelector('.modal-footer');
  document.querySelectorAll(taskId ? '.form-actions .cc123-saved' : '.modal-footer .cc123-saved').forEach(old => old.remove());
  const sign = element('span', { className: 'cc123-saved' });
  sign.setAttribute('role', 'status');
  place?.prepend(sign);
  return sign;
}

function show(draft) {
  const unsaved = isUnsaved(draft);
  draft.sign.textContent = unsaved ? 'belum tersimpan' : draft.savedAt ? `tersimpan ${clock.format(new Date(draft.savedAt))}` : '';
  draft.sign.classList.toggle('cc123-saved-failed', unsaved && Boolean(draft.failed));
  // read out when it matters, not after each word
  draft.sign.setAttribute('aria-live', unsaved && draft.failed ? 'polite' : 'off');
}

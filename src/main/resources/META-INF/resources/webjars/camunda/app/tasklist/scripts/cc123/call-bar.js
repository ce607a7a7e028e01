// Above the form of a task that belongs to a call: who is on the line, and the ways out of the usual course of the call.

import { element, whenElement } from './page.js';
import { forgetTyped, keepTyped } from './keep-typed.js';
import { notify, openTask } from './tasklist.js';
import { send } from './desk-api.js';
import { whenTask } from './desk-task.js';

const bar = element('section', { id: 'cc123-call', className: 'cc123-call', hidden: true });
bar.setAttribute('aria-label', 'Panggilan');

/** `short` is what a narrow screen has room for */
const ways = {
  correctCustomer: { id: 'cc123-correct-customer', label: 'Perbaiki data pelanggan', short: 'Data', path: 'correct-customer', comesBack: true },
  correctComplaint: { id: 'cc123-correct-complaint', label: 'Ganti jenis keluhan', short: 'Ganti keluhan', path: 'correct-complaint', comesBack: true },
  noteProblem: { id: 'cc123-note-problem', label: 'Catat permasalahan lain', short: '+ Masalah', path: 'note-problem', comesBack: true },
  dropProblem: { id: 'cc123-drop-problem', label: 'Pelanggan tidak jadi', short: 'Tidak jadi', path: 'drop-problem', ask: askDrop },
  handOver: { id: 'cc123-hand-over', label: 'Alihkan ke rekan', short: 'Alihkan', path: 'hand-over', ask: askColleague },
  abandon: { id: 'cc123-abandon', label: 'Pelanggan menutup telepon', short: 'Telepon ditutup', path: 'abandon', ask: askConfirmation }
};

// AngularJS draws this part anew whenever a task is opened after none was
whenElement('.task-card .tabbed-content', content => content.before(bar));

whenTask((taskId, desk) => {
  if (desk === undefined) {
    // most likely the next step of the same call: nothing on the screen moves until it is known
    bar.querySelectorAll('button').forEach(button => (button.disabled = true));
    return;
  }
  bar.hidden = !desk;
  document.body.classList.toggle('cc123-in-call', Boolean(desk));
  bar.replaceChildren(...(desk ? [facts(desk), ...buttons(taskId, desk)] : []));
});

function facts(desk) {
  const list = element('dl', { className: 'cc123-call-facts' });
  const add = (fact, name, text) => {
    if (text) {
      // what the one line has no room for is read by pointing at it
      const value = element('dd', { textContent: text, title: text });
      value.dataset.fact = fact;
      list.append(element('div', {}, element('dt', { textContent: name }), value));
    }
  };
  add('callNumber', 'Panggilan', desk.callNumber);
  add('customer', 'Pelanggan', [desk.salutation, desk.customerName].filter(Boolean).join(' '));
  add('phone', 'Telepon', desk.phone);
  add('customerId', desk.customerIdKind, desk.customerId);
  add('email', 'Email', desk.email);
  add('problem', 'Permasalahan', desk.problem);
  return list;
}

function buttons(taskId, desk) {
  const question = element('div', { className: 'cc123-call-question', hidden: true });
  const row = element('div', { className: 'cc123-call-actions' });
  for (const action of desk.actions.filter(name => name in ways)) {
    const way = ways[action];
    const button = element('button', { id: way.id, type: 'button', className: 'btn btn-default btn-sm', title: way.label },
      element('span', { className: 'cc123-long', textContent: way.label }), element('span', { className: 'cc123-short', textContent: way.short }));
    const take = body => go(taskId, way, body);
    button.addEventListener('click', () => (way.ask ? way.ask(question, take, desk) : take()));
    row.append(button);
  }
  return [row, question];
}

async function go(taskId, way, body) {
  const locked = [...bar.querySelectorAll('button')];
  locked.forEach(button => (button.disabled = true));
  await keepTyped();
  try {
    const next = await send(`/api/desk/tasks/${encodeURIComponent(taskId)}/${way.path}`, body);
    if (!way.comesBack) {
      forgetTyped(taskId);
    }
    openTask(next?.taskId ?? null);
  } catch (error) {
    notify(way.label, error.message, 'danger');
  } finally {
    locked.forEach(button => (button.disabled = false));
  }
}

// The page's content security policy swallows the browser's own dialogs, so questions are asked in the page.

function askConfirmation(question, take) {
  ask(
    question,
    'Panggilan ditutup dan dicatat terputus. Yang sudah tercatat tetap tersimpan.',
    confirmButton('cc123-abandon-confirm', 'Ya, tutup panggilan', 'btn-danger', () => take())
  );
}

function askDrop(question, take) {
  ask(
    question,
    'Permasalahan ini dicatat dibatalkan pelanggan, tanpa tiket. Panggilan berlanjut.',
    confirmButton('cc123-drop-problem-confirm', 'Ya, tidak jadi', 'btn-danger', () => take())
  );
}

function askColleague(question, take, { colleagues }) {
  const choice = element('select', { id: 'cc123-colleague', className: 'form-control' });
  choice.setAttribute('aria-label', 'Rekan yang melanjutkan');
  choice.append(...colleagues.map(({ id, name }) => element('option', { value: id, textContent: name })));
  ask(
    question,
    'Siapa yang melanjutkan panggilan ini?',
    choice,
    confirmButton('cc123-hand-over-confirm', 'Ya, alihkan', 'btn-primary', () => take({ to: choice.value }))
  );
  choice.focus();
}

function ask(question, text, ...answers) {
  const cancel = confirmButton('cc123-cancel', 'Batal', 'btn-link', () => (question.hidden = true));
  question.replaceChildren(element('span', { textContent: text }), ...answers, cancel);
  question.hidden = false;
}

function confirmButton(id, label, look, action) {
  const button = element('button', { id, type: 'button', className: `btn btn-sm ${look}`, textContent: label });
  button.addEventListener('click', action);
  return button;
}

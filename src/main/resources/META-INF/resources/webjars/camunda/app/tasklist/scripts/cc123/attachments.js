// The tab "Lampiran" of a task that is about a problem: Camunda Forms have no field for files.

import { element, whenElement } from './page.js';
import { fileLink, messagePlace, trying, uploader } from './files.js';
import { read, remove } from './desk-api.js';
import { whenTask } from './desk-task.js';

const label = 'Lampiran';
let problemId = null;
let panel = null;

export default {
  id: 'cc123-attachments',
  pluginPoint: 'tasklist.task.detail',
  label,
  properties: { label },
  priority: 900,
  render: place => {
    panel = place;
    draw();
  },
  unmount: () => (panel = null)
};

// The Tasklist shows every tab for every task; style sheets hide this one where there is no problem.
whenElement('.task-card .nav-tabs > li', tab => {
  setTimeout(() => tab.classList.toggle('cc123-attachments-tab', tab.textContent.trim() === label));
});

whenTask((taskId, desk) => {
  problemId = desk?.problemId ?? null;
  document.body.classList.toggle('cc123-has-problem', problemId !== null);
  draw();
});

async function draw() {
  if (!panel) {
    return;
  }
  if (problemId === null) {
    panel.replaceChildren(element('p', { className: 'text-muted', textContent: 'Tugas ini tidak memiliki permasalahan untuk dilampiri berkas.' }));
    return;
  }
  const message = messagePlace();
  const list = element('ul', { id: 'cc123-attachment-list', className: 'cc123-attachment-list' });
  const add = uploader(() => `/api/problems/${problemId}/attachments`, message, () => refresh(list, message));
  add.querySelector('input').id = 'cc123-attachment-file';
  panel.replaceChildren(
    element('div', { className: 'cc123-attachments' }, element('h4', { textContent: 'Berkas terlampir' }), list, add, message)
  );
  await trying(message, () => refresh(list, message));
}

async function refresh(list, message) {
  const files = await read(`/api/problems/${problemId}/attachments`);
  list.replaceChildren(...files.map(file => row(file, list, message)));
  if (!files.length) {
    list.append(element('li', { className: 'text-muted', textContent: 'Belum ada berkas.' }));
  }
}

function row(file, list, message) {
  const button = element('button', { type: 'button', className: 'btn btn-link btn-sm', textContent: 'Hapus' });
  button.dataset.attachment = file.id;
  button.setAttribute('aria-label', `Hapus ${file.fileName}`);
  button.addEventListener('click', () =>
    trying(message, async () => {
      await remove(`/api/attachments/${file.id}`);
      await refresh(list, message);
    })
  );
  return element('li', {}, fileLink(file), button);
}

// The tab "Lampiran" of a task that is about a problem: Camunda Forms have no field for files.

import { address, read, remove, send } from './desk-api-1.js';
import { element, whenElement } from './page-1.js';
import { whenTask } from './desk-task-1.js';

const label = 'Lampiran';
const time = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' });
const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
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
  const message = element('p', { id: 'cc123-attachment-message', className: 'cc123-banner', hidden: true });
  message.setAttribute('role', 'alert');
  const list = element('ul', { id: 'cc123-attachment-list', className: 'cc123-attachment-list' });
  panel.replaceChildren(
    element('div', { className: 'cc123-attachments' }, element('h4', { textContent: 'Berkas terlampir' }), list, uploader(list, message), message)
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
  const link = element('a', { href: address(`/api/attachments/${file.id}`), download: file.fileName, textContent: file.fileName });
  const about = element('small', { textContent: `${size(file.sizeBytes)} · ${file.uploadedBy} · ${time.format(new Date(file.uploadedAt))}` });
  const button = element('button', { type: 'button', className: 'btn btn-link btn-sm', textContent: 'Hapus' });
  button.dataset.attachment = file.id;
  button.setAttribute('aria-label', `Hapus ${file.fileName}`);
  button.addEventListener('click', () =>
    trying(message, async () => {
      await remove(`/api/attachments/${file.id}`);
      await refresh(list, message);
    })
  );
  return element('li', {}, element('span', {}, link, about), button);
}

function uploader(list, message) {
  const file = element('input', { id: 'cc123-attachment-file', type: 'file' });
  file.addEventListener('change', () =>
    trying(message, async () => {
      file.disabled = true;
      const form = new FormData();
      form.append('file', file.files[0]);
      try {
        await send(`/api/problems/${problemId}/attachments`, form);
        await refresh(list, message);
      } finally {
        file.value = '';
        file.disabled = false;
      }
    })
  );
  const hint = element('small', { textContent: 'PDF, PNG, JPEG, teks, atau dokumen kantor; paling besar 10 MB.' });
  // the browser's own button speaks the browser's language
  const button = element('span', { className: 'btn btn-default btn-sm', textContent: 'Tambah berkas' });
  return element('label', { className: 'cc123-attachment-add' }, file, button, hint);
}

async function trying(message, action) {
  message.hidden = true;
  try {
    await action();
  } catch (error) {
    message.textContent = error.message;
    message.hidden = false;
  }
}

function size(bytes) {
  return bytes < 1_000_000 ? `${number.format(bytes / 1000)} KB` : `${number.format(bytes / 1_000_000)} MB`;
}

// Attaching files, and saying what went wrong.

import { address, send } from './desk-api.js';
import { element } from './page.js';
import { moment, size } from './ticket-words.js';

/** A place for messages about what could not be done. */
export function messagePlace() {
  const message = element('p', { className: 'cc123-banner cc123-message', hidden: true });
  message.setAttribute('role', 'alert');
  return message;
}

/** Does something and shows why it could not be done. Returns whether it could. */
export async function trying(message, action) {
  message.hidden = true;
  try {
    await action();
    return true;
  } catch (error) {
    message.textContent = error.message;
    message.hidden = false;
    return false;
  }
}

/** A file to download, with its size, and by whom and when it was attached. */
export function fileLink(file) {
  const link = element('a', { href: address(`/api/attachments/${file.id}`), download: file.fileName, textContent: file.fileName });
  const about = element('small', { textContent: `${size(file.sizeBytes)} · ${file.uploadedBy} · ${moment(file.uploadedAt)}` });
  return element('span', {}, link, about);
}

/** A mail as it came, to be opened with a mail program: this page never shows what a stranger sent. */
export function rawMailLink({ id, sender, subject, receivedAt, sizeBytes }) {
  const link = element('a', { href: address(`/api/mails/${id}/raw`), download: `e-mail-${id}.eml`, textContent: subject || '(tanpa subjek)' });
  const about = element('small', { textContent: ` ${[size(sizeBytes), sender, moment(receivedAt)].filter(Boolean).join(' · ')}` });
  return element('div', {}, link, about);
}

/** A button that sends a file to `path()` and then calls `done`. */
export function uploader(path, message, done) {
  const file = element('input', { className: 'cc123-attachment-file', type: 'file' });
  file.addEventListener('change', () =>
    trying(message, async () => {
      file.disabled = true;
      const form = new FormData();
      form.append('file', file.files[0]);
      try {
        await send(path(), form);
        await done();
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

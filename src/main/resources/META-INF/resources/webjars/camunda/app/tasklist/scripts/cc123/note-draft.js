// A note about a ticket is kept on the server while it is being written, as the forms of tasks are (keep-typed.js): a reload or a look elsewhere loses
// no word, and nothing of it stays in the browser.

import { element } from './page.js';
import { put, read } from './desk-api.js';
import { zone } from './ticket-words.js';

/** after the last key, and between two saves; in milliseconds */
const pause = 1000;
const interval = 5000;
const clock = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit', timeZone: zone });

/** @param text the field in which the note about this ticket is written */
export function noteDraft(number, text) {
  const path = `/api/tickets/${number}/notes/draft`;
  const sign = element('span', { className: 'cc123-saved' });
  sign.setAttribute('role', 'status');
  let kept = '';
  let lastSent = -Infinity;
  let timer;
  let sending = Promise.resolve();

  const save = leaving => {
    clearTimeout(timer);
    const value = text.value;
    if (value === kept) {
      return;
    }
    lastSent = performance.now();
    sending = put(path, { text: value }, { keepalive: leaving }).then(({ savedAt }) => {
      kept = value;
      sign.textContent = text.value === kept && savedAt ? `tersimpan ${clock.format(new Date(savedAt))}` : sign.textContent;
    }, () => null);
  };

  text.addEventListener('input', () => {
    sign.textContent = 'belum tersimpan';
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(pause, lastSent + interval - performance.now()));
  });
  // of a ticket that is not shown any more there is nothing left to keep
  text.addEventListener('blur', () => save(true));
  const leave = () => (text.isConnected ? save(true) : window.removeEventListener('pagehide', leave));
  window.addEventListener('pagehide', leave);

  return {
    sign,
    /** Puts what was kept into the field, unless somebody has begun to type. */
    async bring() {
      const draft = await read(path).catch(() => null);
      if (draft && !text.value) {
        text.value = kept = draft.values.text;
        sign.textContent = `tersimpan ${clock.format(new Date(draft.savedAt))}`;
      }
    },
    /** Fulfilled when nothing is under way that could come back behind the note. */
    settle() {
      clearTimeout(timer);
      return sending;
    },
    /** The note has been made, and the server has dropped its draft. */
    forget() {
      kept = '';
      sign.textContent = '';
    }
  };
}

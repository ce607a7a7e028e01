// A list of tickets with its filters, search and pages.

import { element } from './page.js';
import { lateBadge, moment, progressBar, statuses } from './ticket-words.js';
import { messagePlace, trying } from './files.js';
import { read } from './desk-api.js';
import { repeatBadge } from './repeat-badge.js';

const columns = ['ID', 'Summary', 'Type', 'Status', 'Due Date', 'Progress', 'Created On', 'Modified On'];
/** as long as people rest between words, in milliseconds */
const pause = 350;

/**
 * A new list, of the user's own tickets at first.
 *
 * @param openTicket called with the number of a ticket that was picked
 * @returns its element `place`, `refresh()` and `focus(number)`, which without a number goes to the search
 */
export function ticketList(openTicket) {
  /** keys of the pages up to this one */
  let before = [null];
  let next = null;
  let asked = 0;
  let touched = false;
  let typing;

  const mine = scope('Tiket saya', true);
  const all = scope('Semua tiket', false);
  const status = element('select', { className: 'form-control' }, element('option', { value: '', textContent: 'Semua status' }),
    ...Object.keys(statuses).map(word => element('option', { value: word, textContent: word })));
  const search = element('input', { type: 'search', className: 'form-control', maxLength: 254, autocomplete: 'off',
    placeholder: 'Cari nomor tiket, nama, telepon, ID Pel, atau e-mail' });
  status.setAttribute('aria-label', 'Status');
  search.setAttribute('aria-label', search.placeholder);

  const message = messagePlace();
  const rows = element('tbody');
  const nothing = element('p', { className: 'cc123-nothing', hidden: true });
  const page = element('span');
  page.setAttribute('aria-live', 'polite');
  const backward = turn('Sebelumnya', () => before.pop());
  const forward = turn('Berikutnya', () => before.push(next));
  const place = draw();

  return {
    place,
    refresh,
    focus: number => (number ? rows.querySelector(`[data-ticket="${number}"] button`) : search)?.focus()
  };

  function draw() {
    const legend = element('legend', { className: 'sr-only', textContent: 'Tiket siapa' });
    const scopes = element('fieldset', { className: 'cc123-scope' }, legend, mine, all);
    const filters = element('form', { className: 'cc123-filters' }, scopes, status, search);
    filters.setAttribute('role', 'search');
    filters.addEventListener('submit', event => {
      event.preventDefault();
      seek();
    });
    [mine, all, status].forEach(filter => filter.addEventListener('change', seek));
    search.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(seek, pause);
    });
    const head = element('tr', {}, ...columns.map(name => element('th', { textContent: name, scope: 'col' })));
    const table = element('table', { className: 'cc123-tickets' }, element('caption', { className: 'sr-only', textContent: 'My Items' }),
      element('thead', {}, head), rows);
    return element('div', { className: 'cc123-list' }, filters, message, element('div', { className: 'cc123-table' }, table), nothing,
      element('nav', { className: 'cc123-pages' }, backward, page, forward));
  }

  function seek() {
    clearTimeout(typing);
    touched = true;
    before = [null];
    return refresh();
  }

  function turn(text, step) {
    const button = element('button', { type: 'button', className: 'btn btn-default btn-sm', textContent: text, disabled: true });
    button.addEventListener('click', async () => {
      step();
      await refresh();
      place.parentElement.scrollTo(0, 0);
    });
    return button;
  }

  function refresh() {
    const question = ++asked;
    const query = { mine: mine.control.checked, status: status.value, q: search.value.trim(), before: before.at(-1) ?? '' };
    return trying(message, async () => {
      const found = await read(`/api/tickets?${new URLSearchParams(query)}`);
      // an answer that was overtaken by a later question is not wanted any more
      if (question === asked) {
        await show(found);
      }
    });
  }

  async function show(found) {
    if (!found.items.length && mine.control.checked && !touched) {
      // who has no tickets of their own, such as a manager, is shown everybody's
      all.control.checked = true;
      await refresh();
      return;
    }
    next = found.next;
    rows.replaceChildren(...found.items.map(ticket => row(ticket, openTicket)));
    nothing.hidden = found.items.length > 0;
    nothing.textContent = nothingFound();
    backward.disabled = before.length === 1;
    forward.disabled = !next;
    page.textContent = `Halaman ${before.length}`;
  }

  function nothingFound() {
    if (!mine.control.checked) {
      return search.value || status.value ? 'Tidak ada tiket yang sesuai.' : 'Belum ada tiket.';
    }
    return 'Tidak ada tiket Anda yang sesuai. Pilih "Semua tiket" untuk mencari di antara tiket rekan.';
  }
}

function scope(text, checked) {
  const input = element('input', { type: 'radio', name: 'cc123-scope', checked });
  return element('label', {}, input, element('span', { textContent: text }));
}

function row(ticket, openTicket) {
  const open = element('button', { type: 'button', className: 'btn btn-link', textContent: ticket.number });
  open.setAttribute('aria-label', `Buka tiket ${ticket.number}`);
  const cells = [
    [open],
    [element('div', { className: 'cc123-summary', textContent: ticket.summary }), element('small', { textContent: ticket.customer }), ' ', repeatBadge(ticket)],
    [ticket.callType],
    [ticket.status],
    [element('span', { className: 'cc123-moment', textContent: moment(ticket.dueAt) }), ' ', lateBadge(ticket)],
    [progressBar(ticket.status)],
    [moment(ticket.createdAt)],
    [moment(ticket.modifiedAt)]
  ];
  const made = element('tr', {}, ...cells.map(content => element('td', {}, ...content)));
  made.dataset.ticket = ticket.number;
  made.addEventListener('click', () => openTicket(ticket.number));
  return made;
}

// Mails that nobody had to look at, for the Service Desk: what was set aside and why. One key brings a mail back among the unknown ones.

import { element } from './page.js';
import { engine, read, send } from './desk-api.js';
import { messagePlace, rawMailLink, trying } from './files.js';
import { moment } from './ticket-words.js';
import { openMyItems } from './my-items.js';
import { overPage } from './over-page.js';
import { whenReady } from './tasklist.js';

const columns = ['Diterima', 'Pengirim', 'E-mail', 'Mengapa dikesampingkan', 'Tiket', ''];

const message = messagePlace();
const told = element('p');
const rows = element('tbody');
const table = element('div', { className: 'cc123-table' });
const more = element('button', { type: 'button', className: 'btn btn-default', textContent: 'Tampilkan yang lebih lama', hidden: true });
const aside = overPage('cc123-set-aside', 'E-mail dikesampingkan', open, () => rows.replaceChildren());
let next = null;

told.setAttribute('role', 'status');
more.addEventListener('click', () => trying(message, add));
aside.opener.hidden = true;

whenReady(get => get('$rootScope').$on('authentication.changed', async (event, user) => {
  aside.opener.hidden = true;
  const own = user && (await engine.read(`/identity/groups?userId=${encodeURIComponent(user.name)}`).catch(() => null));
  aside.opener.hidden = !own?.groups.some(({ id }) => id === 'service-desk');
}));

export default {
  id: 'cc123-set-aside-action',
  pluginPoint: 'tasklist.navbar.action',
  priority: 850,
  render: place => {
    place.append(aside.opener);
    document.body.append(aside.page);
  }
};

function open() {
  const head = element('tr', {}, ...columns.map(name => element('th', { textContent: name, scope: 'col' })));
  table.replaceChildren(element('table', { className: 'cc123-tickets' },
    element('caption', { className: 'sr-only', textContent: 'E-mail dikesampingkan' }), element('thead', {}, head), rows));
  const about = element('p', { textContent: 'E-mail dari mesin dan laporan yang tidak perlu ditindaklanjuti. Bila ternyata ditulis orang, kembalikan: '
    + 'e-mail itu muncul di daftar "E-mail tak dikenal".' });
  aside.fill(about, message, told, table, more);
  rows.replaceChildren();
  next = null;
  aside.show(true);
  return trying(message, add).then(() => aside.page.querySelector('tbody button, header button').focus());
}

async function add() {
  const found = await read(`/api/mails/set-aside${next ? `?before=${next}` : ''}`);
  next = found.next;
  rows.append(...found.items.map(row));
  more.hidden = !next;
  tell('');
}

/** Says what was done; when nothing is left in the list, that as well. */
function tell(done) {
  const empty = !rows.children.length;
  table.hidden = empty;
  told.className = empty ? 'cc123-nothing' : '';
  told.textContent = [done, empty && 'Tidak ada e-mail yang dikesampingkan.'].filter(Boolean).join(' ');
}

function row(mail) {
  const bring = element('button', { type: 'button', className: 'btn btn-default btn-sm', textContent: 'Kembalikan' });
  const words = element('details', {}, element('summary', { textContent: mail.subject || '(tanpa subjek)' }),
    element('p', { className: 'cc123-text', textContent: mail.text || '(tanpa teks)' }), mail.sizeBytes ? rawMailLink({ ...mail, subject: 'E-mail asli' }) : '');
  const cells = [moment(mail.receivedAt), mail.sender ?? '(tanpa alamat)', words, mail.reason ?? '', mail.ticketNumber ? ticketLink(mail.ticketNumber) : '', bring];
  const made = element('tr', {}, ...cells.map(content => element('td', {}, content)));
  bring.setAttribute('aria-label', `Kembalikan e-mail ${mail.subject} dari ${mail.sender ?? 'pengirim tanpa alamat'}`);
  bring.addEventListener('click', () => trying(message, async () => {
    bring.disabled = true;
    await send(`/api/mails/${mail.id}/bring-back`).finally(() => (bring.disabled = false));
    const beside = made.nextElementSibling ?? made.previousElementSibling;
    made.remove();
    tell(`E-mail "${mail.subject}" dikembalikan ke daftar E-mail tak dikenal.`);
    (beside ?? aside.page).querySelector('td:last-child button, header button').focus();
  }));
  return made;
}

function ticketLink(number) {
  const link = element('button', { type: 'button', className: 'btn btn-link', textContent: number });
  link.addEventListener('click', () => openMyItems(Number(number)));
  return link;
}

// One ticket with all that is known about it, and places to add a note or a file. Whatever customers wrote is shown as text.

import { date, factList, lateBadge, moment, progressBar, statusBadge, timeSpent } from './ticket-words.js';
import { element } from './page.js';
import { fileLink, messagePlace, rawMailLink, trying, uploader } from './files.js';
import { noteDraft } from './note-draft.js';
import { read, send } from './desk-api.js';
import { repeatBadge } from './repeat-badge.js';

/** What the reason is with which a ticket came into its status. */
const entered = {
  'Waiting For Customer': 'Pertanyaan kepada pelanggan',
  'Waiting for 3rd Party': 'Yang ditunggu dari pihak ketiga',
  'Waiting for Approval': 'Yang dimintakan persetujuan',
  Resolved: 'Penyelesaian',
  Closed: 'Alasan ditutup'
};
const kinds = {
  CREATED: 'Tiket dibuat',
  STATUS: 'Status',
  NOTE: 'Catatan',
  REPEAT: 'Laporan ulang',
  ASSIGNED: 'Penugasan',
  CLASSIFIED: 'Klasifikasi',
  REPLY: 'Jawaban pelanggan',
  EMAIL: 'Alamat e-mail',
  MAIL: 'E-mail ke pelanggan',
  INCOMING: 'E-mail masuk',
  FILE: 'Berkas'
};
const teams = { support: 'Support', 'service-desk': 'Service Desk' };

/**
 * Shows a ticket in an element.
 *
 * @param openTicket called with a number when the user wants to see another ticket
 */
export function showTicket(place, number, openTicket) {
  const message = messagePlace();
  const about = element('div', { className: 'cc123-ticket-about', textContent: 'Memuat tiket …' });
  const history = element('ol', { className: 'cc123-history' });
  const add = element('div', { className: 'cc123-ticket-add', hidden: true });
  const load = async () => {
    const ticket = await read(`/api/tickets/${number}`);
    about.replaceChildren(...aboutOf(ticket, openTicket));
    history.replaceChildren(...ticket.history.map(entry));
    const isFirst = add.hidden && ticket.mayAdd;
    add.hidden = !ticket.mayAdd;
    if (isFirst) {
      await draft.bring();
    }
  };
  const text = element('textarea', { className: 'form-control cc123-note', rows: 2, maxLength: 4000 });
  const draft = noteDraft(number, text);
  add.append(noteForm(number, { text, draft }, message, load, uploader(() => `/api/tickets/${number}/attachments`, message, load)));
  const timeline = element('section', {}, element('h4', { textContent: 'Riwayat' }), add, message, history);
  place.replaceChildren(element('div', { className: 'cc123-ticket' }, element('div', { className: 'cc123-ticket-columns' }, about, timeline)));
  return trying(message, load).then(loaded => loaded || about.replaceChildren());
}

function aboutOf(ticket, openTicket) {
  const { status, entry: cause, customer, urgency, assignment, thirdParty } = ticket;
  const facts = factList('cc123-ticket-facts', [
    ['status', 'Status', [statusBadge(status), ` sejak ${moment(cause.since)} `, repeatBadge(ticket)]],
    ['priority', 'Prioritas', urgency.priority],
    ['dueAt', 'Due Date', urgency.dueAt && [moment(urgency.dueAt), ' ', lateBadge(ticket)]],
    ['endsAt', 'Status berakhir otomatis', ticket.limited && (ticket.endsAt ? moment(ticket.endsAt) : 'belum ditentukan: e-mail belum sampai')],
    ['spent', 'Lama', ticket.spent.map(part => element('div', { textContent: timeSpent(part) }))],
    ['customer', 'Pelanggan', `${customer.salutation} ${customer.name}`],
    ['phone', 'Telepon', ticket.phone],
    ['customerId', 'ID Pel / nomor meter', customer.customerId],
    ['email', 'E-mail', [ticket.email, ticket.emailOwnerName && ` (milik ${ticket.emailOwnerName})`].filter(Boolean)],
    ['service', 'Layanan', `${ticket.serviceGroup} / ${ticket.serviceType}`],
    ['callType', 'Type', ticket.callType],
    ['team', 'Tim', assignment.team && (teams[assignment.team] ?? assignment.team)],
    ['assignee', 'Petugas', ticket.assigneeName],
    ['thirdParty', 'Pihak ketiga', thirdParty && [thirdParty.name, thirdParty.reference && ` (${thirdParty.reference})`].filter(Boolean)],
    ['expectedOn', 'Diperkirakan selesai', thirdParty?.expectedOn && date(thirdParty.expectedOn)],
    ['duplicateOf', 'Duplikat dari', ticket.duplicateOf && ticketLink(ticket.duplicateOf, openTicket)],
    ['previousNumber', 'Laporan ulang dari', ticket.previousNumber && ticketLink(ticket.previousNumber, openTicket)],
    ['followUps', 'Dilaporkan kembali dengan', ticket.followUps.length > 0 && ticket.followUps.flatMap(follower => [ticketLink(follower, openTicket), ' '])],
    ['mails', 'E-mail asli', ticket.mails.length > 0 && ticket.mails.map(rawMailLink)],
    ['createdBy', 'Dicatat', `${moment(ticket.createdAt)} oleh ${ticket.createdByName}`],
    ['callNumber', 'Panggilan', ticket.callNumber]
  ]);
  return [
    element('h4', { textContent: ticket.summary }),
    progressBar(status),
    ...(entered[status] && cause.reason ? [quote(entered[status], cause.reason)] : []),
    quote('Description', ticket.description),
    facts
  ];
}

function quote(name, text) {
  const caption = element('figcaption', { textContent: name });
  return element('figure', { className: 'cc123-quote' }, caption, element('p', { className: 'cc123-text', textContent: text }));
}

function ticketLink(number, openTicket) {
  const button = element('button', { type: 'button', className: 'btn btn-link', textContent: number });
  button.addEventListener('click', () => openTicket(number));
  return button;
}

function noteForm(number, { text, draft }, message, done, upload) {
  const save = element('button', { type: 'submit', className: 'btn btn-primary btn-sm', textContent: 'Simpan catatan' });
  const form = element('form', {}, element('label', {}, 'Catatan baru', text), element('div', { className: 'cc123-ticket-actions' }, save, draft.sign, upload));
  form.addEventListener('submit', async event => {
    event.preventDefault();
    save.disabled = true;
    const saved = await trying(message, async () => {
      await draft.settle();
      await send(`/api/tickets/${number}/notes`, { text: text.value });
      text.value = '';
      draft.forget();
      await done();
    });
    save.disabled = false;
    if (!saved) {
      text.focus();
    }
  });
  return form;
}

function entry({ kind, at, who, from, to, title, text, rule, file }) {
  const head = element('div', { className: 'cc123-history-head' },
    element('strong', { textContent: kinds[kind] ?? kind }),
    element('span', { textContent: [who, moment(at)].filter(Boolean).join(' · ') }));
  const change = to ? element('div', {}, ...(from ? [statusBadge(from), ' → '] : []), statusBadge(to)) : '';
  const why = rule ? element('small', { textContent: `Aturan: ${rule}` }) : '';
  const body = title ? mail(title, text) : text ? element('p', { className: 'cc123-text', textContent: text }) : '';
  const item = element('li', { className: `cc123-history-${kind.toLowerCase()}` }, head, change, body, file ? fileLink(file) : '', why);
  item.dataset.kind = kind;
  return item;
}

function mail(title, text) {
  return element('details', {}, element('summary', { textContent: title }), element('p', { className: 'cc123-text', textContent: text }));
}

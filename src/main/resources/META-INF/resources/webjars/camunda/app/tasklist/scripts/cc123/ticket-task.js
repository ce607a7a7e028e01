// A task that belongs to a ticket: above its form stands which one, and the tab "Tiket" has everything about it.

import { aboutOpenTask } from './open-task.js';
import { element, whenElement } from './page.js';
import { factList, lateBadge, moment, statusBadge } from './ticket-words.js';
import { read } from './desk-api.js';
import { repeatBadge } from './repeat-badge.js';
import { showTicket } from './ticket-view.js';
import { openMyItems } from './my-items.js';

const label = 'Tiket';
const bar = element('section', { id: 'cc123-ticket-bar', className: 'cc123-call', hidden: true });
bar.setAttribute('aria-label', label);
let number = null;
let panel = null;

export default {
  id: 'cc123-ticket',
  pluginPoint: 'tasklist.task.detail',
  label,
  properties: { label },
  priority: 950,
  render: place => {
    panel = place;
    drawTab();
  },
  unmount: () => (panel = null)
};

// AngularJS draws this part anew whenever a task is opened after none was
whenElement('.task-card .tabbed-content', content => content.before(bar));

// The Tasklist shows every tab for every task; style sheets hide this one where there is no ticket.
whenElement('.task-card .nav-tabs > li', tab => {
  setTimeout(() => tab.classList.toggle('cc123-ticket-tab', tab.textContent.trim() === label));
});

aboutOpenTask(
  async taskId => {
    const found = await read(`/api/ticket-tasks/${encodeURIComponent(taskId)}`);
    return found && read(`/api/tickets/${found.number}`);
  },
  (taskId, ticket) => tell(ticket)
);

function tell(ticket) {
  number = ticket?.number ?? null;
  bar.hidden = !ticket;
  document.body.classList.toggle('cc123-in-ticket', Boolean(ticket));
  bar.replaceChildren(...(ticket ? about(ticket) : []));
  drawTab();
}

function drawTab() {
  if (panel && number) {
    showTicket(panel, number, openMyItems);
  } else {
    panel?.replaceChildren(element('p', { className: 'text-muted', textContent: 'Tugas ini tidak memiliki tiket.' }));
  }
}

function about(ticket) {
  const facts = factList('cc123-call-facts', [
    ['number', label, String(ticket.number)],
    ['customer', 'Pelanggan', `${ticket.customer.salutation} ${ticket.customer.name}`],
    ['status', 'Status', [statusBadge(ticket.status), ' ', repeatBadge(ticket)]],
    ['priority', 'Prioritas', ticket.urgency.priority],
    ['dueAt', 'Due Date', ticket.urgency.dueAt && [moment(ticket.urgency.dueAt), ' ', lateBadge(ticket)]],
    ['summary', 'Summary', ticket.summary]
  ]);
  // folded: at first sight a small screen has to show the form
  const more = element('details', {}, element('summary', { textContent: 'Layanan dan Description' }),
    element('p', { className: 'cc123-text', textContent: `${ticket.serviceGroup} / ${ticket.serviceType}\n\n${ticket.description}` }));
  return [facts, more];
}

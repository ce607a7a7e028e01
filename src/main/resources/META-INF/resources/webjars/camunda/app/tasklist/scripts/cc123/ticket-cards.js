// In the task list, a ticket's task shows whose ticket it is, how old and how urgent. All cards of a list are asked for at once.

import { age, lateBadge, statusBadge } from './ticket-words.js';
import { element } from './page.js';
import { read } from './desk-api.js';
import { repeatBadge } from './repeat-badge.js';

let waiting = null;

export default {
  id: 'cc123-ticket-card',
  pluginPoint: 'tasklist.card',
  priority: 300,
  // the Tasklist draws its cards anew whenever it reads the list
  render: async (place, { taskId }) => {
    place.className = 'cc123-card';
    const ticket = (await ticketsOf(taskId)).find(found => found.taskId === taskId);
    place.replaceChildren(...(ticket ? about(ticket) : []));
  }
};

function about(ticket) {
  return [
    element('div', {}, element('strong', { textContent: ticket.number }), ` ${ticket.customer}`),
    element('div', { className: 'cc123-card-summary', textContent: ticket.summary }),
    element('div', {}, statusBadge(ticket.status), ` ${age(ticket.createdAt)} · ${ticket.priority} `, lateBadge(ticket), ' ', repeatBadge(ticket))
  ];
}

function ticketsOf(taskId) {
  if (!waiting) {
    const ids = [];
    waiting = { ids, answer: new Promise(resolve => setTimeout(() => {
      waiting = null;
      resolve(read(`/api/ticket-tasks?ids=${ids}`).catch(() => []));
    })) };
  }
  waiting.ids.push(taskId);
  return waiting.answer;
}

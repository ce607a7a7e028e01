// In the task list, a ticket's task shows whose ticket it is, how old and how urgent, and a step of a call who is on the line and about what. All cards
// that are in view are asked for at once; lists that are folded away cost nothing.

import { age, lateBadge, statusBadge } from './ticket-words.js';
import { element } from './page.js';
import { read } from './desk-api.js';
import { repeatBadge } from './repeat-badge.js';

const callSteps = /^(customer-handling|problem-handling|repeat-report):/;
const calls = cards('/api/desk/tasks', aboutCall);
const tickets = cards('/api/ticket-tasks', aboutTicket);
const inView = new IntersectionObserver(entries =>
  entries.filter(({ isIntersecting, target }) => isIntersecting && target.isConnected).forEach(({ target }) => {
    inView.unobserve(target);
    const { task } = window.angular.element(target).scope();
    (callSteps.test(task.processDefinitionId) ? calls : tickets)(target, task.id);
  })
);

export default {
  id: 'cc123-task-card',
  pluginPoint: 'tasklist.card',
  priority: 300,
  // the Tasklist draws its cards anew whenever it reads the list
  render: place => {
    place.className = 'cc123-card';
    inView.observe(place);
  }
};

function aboutCall({ callNumber, customer, phone, problem }) {
  return [
    element('div', {}, element('strong', { textContent: customer }), ` ${phone}`),
    element('div', { className: 'cc123-card-summary', textContent: problem ?? '' }),
    element('div', { textContent: callNumber })
  ];
}

function aboutTicket(ticket) {
  return [
    element('div', {}, element('strong', { textContent: ticket.number }), ` ${ticket.customer}`),
    element('div', { className: 'cc123-card-summary', textContent: ticket.summary }),
    element('div', {}, statusBadge(ticket.status), ` ${age(ticket.createdAt)} · ${ticket.priority} `, lateBadge(ticket), ' ', repeatBadge(ticket))
  ];
}

/** Draws cards that are asked for together. */
function cards(path, about) {
  let waiting = null;
  const found = taskId => {
    if (!waiting) {
      const ids = [];
      waiting = { ids, answer: new Promise(resolve => setTimeout(() => {
        waiting = null;
        resolve(read(`${path}?ids=${ids}`).catch(() => []));
      })) };
    }
    waiting.ids.push(taskId);
    return waiting.answer;
  };
  return async (place, taskId) => {
    const card = (await found(taskId)).find(each => each.taskId === taskId);
    place.replaceChildren(...(card ? about(card) : []));
  };
}

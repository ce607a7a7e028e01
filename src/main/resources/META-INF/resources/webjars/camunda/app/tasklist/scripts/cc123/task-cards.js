// In the task list, a ticket's task shows whose ticket it is, how old and how urgent, a step of a call who is on the line and about what, and a mail
// without a ticket who wrote and about what. All cards that are in view are asked for at once; lists that are folded away cost nothing.

import { age, lateBadge, statusBadge } from './ticket-words.js';
import { element } from './page.js';
import { read } from './desk-api.js';
import { repeatBadge } from './repeat-badge.js';

const callSteps = /^(customer-handling|problem-handling|repeat-report):/;
const calls = cards('/api/desk/tasks', aboutCall);
const tickets = cards('/api/ticket-tasks', aboutTicket);
const mails = cards('/api/mail-tasks', aboutMail, tickets);
const inView = new IntersectionObserver(entries =>
  entries.filter(({ isIntersecting, target }) => isIntersecting && target.isConnected).forEach(({ target }) => {
    inView.unobserve(target);
    const { task } = window.angular.element(target).scope();
    kind(task)(target, task.id);
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

function kind({ processDefinitionId }) {
  if (callSteps.test(processDefinitionId)) {
    return calls;
  }
  return processDefinitionId.startsWith('mail-intake:') ? mails : tickets;
}

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

function aboutMail({ sender, subject, ticketNumber, receivedAt }) {
  return [
    element('div', {}, element('strong', { textContent: sender ?? '(pengirim tanpa alamat)' })),
    element('div', { className: 'cc123-card-summary', textContent: subject || '(tanpa subjek)' }),
    element('div', { textContent: [age(receivedAt), ticketNumber && `menyebut tiket ${ticketNumber}`].filter(Boolean).join(' · ') })
  ];
}

/** Draws cards that are asked for together; a task that has none of these is left to `otherwise`. */
function cards(path, about, otherwise) {
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
    if (!card && otherwise) {
      await otherwise(place, taskId);
    } else {
      place.replaceChildren(...(card ? about(card) : []));
    }
  };
}

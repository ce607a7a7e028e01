// My Items (SOP B3-k): the list of tickets, over the Tasklist and one click away; whatever was open below is there again afterwards.

import { element } from './page.js';
import { showTicket } from './ticket-view.js';
import { ticketList } from './ticket-list.js';
import { whenReady } from './tasklist.js';

const opener = button('cc123-my-items-open', 'My Items', () => (page.hidden ? openMyItems() : close()));
const back = button('cc123-my-items-close', 'Kembali ke tugas', close);
const one = element('div', { className: 'cc123-one', hidden: true });
const page = element('section', { id: 'cc123-my-items', hidden: true });
let list = null;
/** number of the ticket that is open instead of the list */
let opened = null;

page.setAttribute('role', 'dialog');
page.setAttribute('aria-label', 'My Items');
// wherever the focus is: a field that was locked for a moment has lost it
document.addEventListener('keydown', event => event.key === 'Escape' && !page.hidden && close());

export default {
  id: 'cc123-my-items-action',
  pluginPoint: 'tasklist.navbar.action',
  priority: 900,
  render: place => {
    place.append(opener);
    document.body.append(page);
  }
};

whenReady(get => {
  const root = get('$rootScope');
  // a step that opens by itself, such as that of a call, must not stay behind the list
  const step = () => [get('$location').search().task, get('$location').search().processStart].join();
  let before = '';
  root.$on('$locationChangeSuccess', () => {
    if (step() !== before) {
      before = step();
      show(false);
    }
  });
  // computers are shared: the next user starts with an own list
  root.$on('authentication.changed', () => {
    show(false);
    list = null;
    opened = null;
  });
});

/** Opens a ticket, or without a number what was left open. */
export function openMyItems(number = opened) {
  if (!list) {
    list = ticketList(openTicket);
    page.replaceChildren(element('header', {}, element('h2', { textContent: 'My Items' }), back), list.place, one);
    showList();
  }
  show(true);
  if (number) {
    openTicket(number);
  } else {
    list.refresh();
    list.focus();
  }
}

function openTicket(number) {
  const toList = button('cc123-back', '← Kembali ke daftar', async () => {
    showList();
    await list.refresh();
    list.focus(number);
  });
  const place = element('div');
  one.replaceChildren(element('div', { className: 'cc123-one-head' }, toList, element('h3', { textContent: `Tiket ${number}` })), place);
  opened = number;
  list.place.hidden = true;
  one.hidden = false;
  page.scrollTo(0, 0);
  toList.focus();
  showTicket(place, number, openTicket);
}

function showList() {
  opened = null;
  one.hidden = true;
  list.place.hidden = false;
}

function close() {
  show(false);
  opener.focus();
}

function show(open) {
  page.hidden = !open;
  opener.setAttribute('aria-expanded', String(open));
  // neither Tab nor a screen reader goes where nobody sees anything
  document.querySelectorAll('.page-wrap').forEach(below => (below.inert = open));
}

function button(id, text, action) {
  const made = element('button', { id, type: 'button', className: 'btn btn-default', textContent: text });
  made.addEventListener('click', action);
  return made;
}

// My Items (SOP B3-k): the list of tickets, over the Tasklist and one click away.

import { button, overPage } from './over-page.js';
import { element } from './page.js';
import { showTicket } from './ticket-view.js';
import { ticketList } from './ticket-list.js';

const one = element('div', { className: 'cc123-one', hidden: true });
let list = null;
/** number of the ticket that is open instead of the list */
let opened = null;

const items = overPage('cc123-my-items', 'My Items', () => openMyItems(), () => {
  list = null;
  opened = null;
});

export default {
  id: 'cc123-my-items-action',
  pluginPoint: 'tasklist.navbar.action',
  priority: 900,
  render: place => {
    place.append(items.opener);
    document.body.append(items.page);
  }
};

/** Opens a ticket, or without a number what was left open. */
export function openMyItems(number = opened) {
  if (!list) {
    list = ticketList(openTicket);
    items.fill(list.place, one);
    showList();
  }
  items.show(true);
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
  items.page.scrollTo(0, 0);
  toList.focus();
  showTicket(place, number, openTicket);
}

function showList() {
  opened = null;
  one.hidden = true;
  list.place.hidden = false;
}

// Pages of ours over the Tasklist, each one click away; whatever was open below is there again afterwards.

import { element } from './page.js';
import { whenReady } from './tasklist.js';

const pages = [];

// wherever the focus is: a field that was locked for a moment has lost it
document.addEventListener('keydown', event => event.key === 'Escape' && pages.find(({ page }) => !page.hidden)?.close());

whenReady(get => {
  const root = get('$rootScope');
  // a step that opens by itself, such as that of a call, must not stay behind a page
  const step = () => [get('$location').search().task, get('$location').search().processStart].join();
  let before = '';
  root.$on('$locationChangeSuccess', () => {
    if (step() !== before) {
      before = step();
      pages.forEach(({ show }) => show(false));
    }
  });
  root.$on('authentication.changed', () => pages.forEach(({ show, forget }) => {
    show(false);
    forget();
  }));
});

/**
 * A new page and the button that opens and closes it.
 *
 * @param id of the page; the buttons' begin with it
 * @param opening called when the button wants it open; it fills and shows the page
 * @param forget called when somebody else logs in: computers are shared
 * @returns `opener` and `page` to be put into the document, `fill(...content)`, `show(open)` and `close()`
 */
export function overPage(id, title, opening, forget) {
  const opener = button(`${id}-open`, title, () => (page.hidden ? opening() : close()));
  const back = button(`${id}-close`, 'Kembali ke tugas', close);
  const page = element('section', { id, className: 'cc123-over', hidden: true });
  opener.classList.add('cc123-over-open');
  page.setAttribute('role', 'dialog');
  page.setAttribute('aria-label', title);
  const made = { opener, page, fill, show, close, forget };
  pages.push(made);
  return made;

  function fill(...content) {
    page.replaceChildren(element('header', {}, element('h2', { textContent: title }), back), ...content);
  }

  function close() {
    show(false);
    opener.focus();
  }

  function show(open) {
    if (open) {
      pages.filter(other => other !== made).forEach(other => other.show(false));
    }
    page.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    // neither Tab nor a screen reader goes where nobody sees anything
    const covered = pages.some(each => !each.page.hidden);
    document.querySelectorAll('.page-wrap').forEach(below => (below.inert = covered));
  }
}

export function button(id, text, action) {
  const made = element('button', { id, type: 'button', className: 'btn btn-default', textContent: text });
  made.addEventListener('click', action);
  return made;
}

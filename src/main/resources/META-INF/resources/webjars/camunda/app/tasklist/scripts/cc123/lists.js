// During a call the form has the screen: the lists of tasks fold away, and one key brings them back. What somebody prefers is remembered.

import { element } from './page.js';
import { whenKey } from './keys.js';

const preference = 'cc123-lists';
const key = 'F4';
const button = element('button', { id: 'cc123-lists', type: 'button', className: 'btn btn-default', title: `Tampilkan atau sembunyikan daftar (${key})` });

button.addEventListener('click', toggle);
whenKey(key, () => document.body.classList.contains('cc123-in-call') && toggle());
show(localStorage.getItem(preference) === 'shown');

export default {
  id: 'cc123-lists-action',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1100,
  render: place => place.append(button)
};

function toggle() {
  const shown = !document.body.classList.contains('cc123-lists-shown');
  localStorage.setItem(preference, shown ? 'shown' : 'folded');
  show(shown);
}

function show(shown) {
  document.body.classList.toggle('cc123-lists-shown', shown);
  button.textContent = shown ? 'Sembunyikan daftar' : 'Daftar';
  button.setAttribute('aria-pressed', String(shown));
}

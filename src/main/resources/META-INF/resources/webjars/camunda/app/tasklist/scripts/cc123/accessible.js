// What the Tasklist and form-js leave unnamed: to a screen reader its icons are buttons without a name, and form-js's choice lists are no lists.

import { whenElement } from './page.js';

const names = {
  '[data-region=filters]': 'Lipat atau buka daftar filter',
  '[data-region=list]': 'Lipat atau buka daftar tugas',
  '[data-region=task]': 'Lipat atau buka tugas',
  'button.maximize': 'Perbesar tugas',
  'button.reset-regions': 'Tampilkan semua kolom',
  '.sort-direction': 'Arah urutan',
  '.new-sort > .dropdown-toggle': 'Tambah pengurutan',
  '.stored-criteria > .dropdown-toggle': 'Pencarian tersimpan',
  '.search-field .glyphicon-link': 'Salin tautan pencarian',
  '.task-filter .actions a': 'Rincian filter',
  '.task-card-details .shutter a': 'Rincian tugas',
  '.search-field .main-field': 'Saring tugas',
  '.unclaim': 'Lepas tugas',
  '.reset-assignee': 'Kosongkan penanggung jawab'
};

Object.entries(names).forEach(([selector, name]) => whenElement(selector, icon => icon.setAttribute('aria-label', name)));

// the Tasklist names a list that the field does not have
whenElement('.search-field .main-field', field => field.setAttribute('role', 'combobox'));

whenElement('.fjs-form-field-select', field => {
  const box = field.querySelector('.fjs-select-display, .fjs-select-hidden-input ~ input, input:not(.fjs-select-hidden-input)');
  if (box) {
    describeSelect(field, box);
    new MutationObserver(() => describeSelect(field, box)).observe(field, { childList: true, subtree: true });
  }
});

function describeSelect(field, box) {
  const label = field.querySelector(':scope > label');
  const list = field.querySelector('.fjs-dropdownlist');
  label.id ||= `${box.id}-label`;
  set(box, { role: 'combobox', 'aria-labelledby': label.id, 'aria-haspopup': 'listbox', 'aria-expanded': String(list !== null) });
  set(list, { role: 'listbox', 'aria-labelledby': label.id, id: `${box.id}-list` });
  set(box, { 'aria-controls': list ? list.id : null, 'aria-activedescendant': null });
  list?.querySelectorAll('.fjs-dropdownlist-item').forEach((item, index) => {
    const isCurrent = item.classList.contains('focused');
    set(item, { role: 'option', id: `${list.id}-${index}`, 'aria-selected': String(isCurrent) });
    if (isCurrent) {
      set(box, { 'aria-activedescendant': item.id });
    }
  });
}

function set(element, attributes) {
  Object.entries(attributes).forEach(([name, value]) => value === null ? element?.removeAttribute(name) : element?.setAttribute(name, value));
}

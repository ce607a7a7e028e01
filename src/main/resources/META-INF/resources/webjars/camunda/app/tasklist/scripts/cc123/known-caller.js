// Phone first: who has called with this number before is offered, and one key takes the name into the form. In the form's model the field of the
// phone number has the property
//   callers  address that answers ?phone=… with { phone, callers: [{ salutation, name, lastCall, customerId, email }] }, or nothing (204)
// Persons are shown in the component with class cc123-known-caller. ID Pel and e-mail address are hinted at only: the caller has to say them, and
// the field sameAsBefore says that they were right.

import { componentsIn, dataOf, elementOf, fieldOf, putData, whenForm } from './form-access.js';
import { element } from './page.js';
import { read } from './desk-api.js';

const takeKey = 'F2';
/** the fields that are taken, as they are when nothing was typed or chosen */
const nothing = { salutation: null, customerName: '', sameAsBefore: false };
/** fewer digits are no phone number yet */
const leastDigits = 8;

whenForm(opened => {
  const field = componentsIn(opened.form._getState().schema).find(({ properties }) => properties?.callers);
  if (field) {
    follow(opened, field);
  }
});

function follow(opened, field) {
  let typed;
  let answer = null;
  let taken = { phone: null, values: {} };

  const show = found => {
    answer = found;
    draw(opened, found, take);
    if (taken.phone !== null && taken.phone !== found?.phone) {
      // what came with another number is not this caller's
      put(Object.fromEntries(Object.keys(taken.values).map(key => [key, nothing[key]])), null);
    }
  };
  const put = (values, phone) => {
    const data = dataOf(opened);
    const free = Object.entries(values).filter(([key]) => isEmpty(data[key]) || data[key] === taken.values[key]);
    taken = { phone, values: Object.fromEntries(free) };
    putData(opened, taken.values);
  };
  const take = ({ salutation, name, customerId, email }) =>
    put({ salutation, customerName: name, sameAsBefore: Boolean(customerId || email) }, answer.phone);

  const look = async () => {
    const phone = dataOf(opened)[field.key] ?? '';
    if (phone === typed) {
      return;
    }
    typed = phone;
    const long = phone.replace(/[^0-9０-９]/g, '').length >= leastDigits;
    const found = long ? await read(`${field.properties.callers}?${new URLSearchParams({ phone })}`).catch(() => null) : null;
    // an answer that was overtaken by a later number is not wanted any more
    if (typed === phone) {
      show(found);
    }
  };

  look();
  opened.form.on('changed', look);
  onTakeKey(opened, () => answer?.callers[0] && take(answer.callers[0]));
  elementOf(opened, field.id)?.querySelector('input')?.focus();
}

function onTakeKey({ container }, take) {
  const pressed = event => {
    if (!container.isConnected) {
      document.removeEventListener('keydown', pressed);
    } else if (event.key === takeKey) {
      event.preventDefault();
      take();
    }
  };
  document.addEventListener('keydown', pressed);
}

function draw(opened, found, take) {
  const place = opened.container.querySelector('.cc123-known-caller');
  place?.setAttribute('role', 'status');
  place?.replaceChildren(...(found ? told(found, take) : []));
  const same = elementOf(opened, fieldOf(opened, 'sameAsBefore')?.id);
  if (same) {
    same.style.display = found?.callers.some(({ customerId, email }) => customerId || email) ? '' : 'none';
  }
}

function told({ phone, callers }, take) {
  if (!callers.length) {
    return [element('div', { className: 'cc123-known-number', textContent: `${phone} · penelepon baru` })];
  }
  return [
    element('div', { className: 'cc123-known-number', textContent: `${phone} pernah menelepon` }),
    ...callers.map((caller, i) => offer(caller, i === 0, take))
  ];
}

function offer(caller, first, take) {
  const about = [`terakhir ${caller.lastCall}`, caller.customerId, caller.email].filter(Boolean).join(' · ');
  const button = element(
    'button',
    { type: 'button', className: 'cc123-known-person' },
    element('b', { textContent: `${caller.salutation} ${caller.name}` }),
    ...(first ? [element('kbd', { textContent: takeKey })] : []),
    element('small', { textContent: about })
  );
  button.addEventListener('click', () => take(caller));
  return button;
}

function isEmpty(value) {
  return value === undefined || value === null || value === '' || value === false;
}

// A text field with the property "kind" = "number", "version" or "date" is read as people in Indonesia type it, and the reading is shown below it.
// What cannot be read is refused at the field, as the server would. Further properties:
//   number   "unit" what is counted, such as "MB" (of memory other units are converted), "min" and "max"
//   date     "time" = "past" or "future", of which today is part; without it any day

import { addRule, componentsIn, dataOf, elementOf, whenForm } from './form-access.js';
import { element } from './page.js';
import { numberInWords, readDate, readNumber, readVersion } from './typed-readings.js';
import { zone } from './ticket-words.js';

const readers = {
  number: (typed, { unit, min, max }) => {
    const read = readNumber(typed, unit);
    if (min !== undefined && read.value < Number(min)) {
      return { fault: `paling kecil ${numberInWords(Number(min))}.` };
    }
    return max !== undefined && read.value > Number(max) ? { fault: `paling besar ${numberInWords(Number(max))}.` } : read;
  },
  version: typed => readVersion(typed),
  date: (typed, { time }) => readDate(typed, today(), time)
};

/** The value of a field as the server will have it: null when it is blank or cannot be read. */
export function valueOf(field, typed) {
  const reader = readers[field.properties?.kind];
  return reader && typeof typed === 'string' ? read(field, typed).value ?? null : typed;
}

function read({ properties }, typed) {
  return typed?.trim() ? readers[properties.kind](typed, properties) : {};
}

/** Today at the call centre, whatever the computer's time zone. */
function today() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date());
}

whenForm(opened => {
  const fields = componentsIn(opened.form._getState().schema).filter(({ properties }) => readers[properties?.kind]);
  if (!fields.length) {
    return;
  }
  addRule(opened, (field, typed) => {
    const { fault } = fields.some(({ id }) => id === field.id) ? read(field, typed) : {};
    return fault ? [`${field.label} ${fault}`] : [];
  });
  const show = () => fields.forEach(field => showReading(opened, field));
  show();
  opened.form.on('changed', show);
});

function showReading(opened, field) {
  const place = elementOf(opened, field.id);
  if (!place) {
    return;
  }
  const { words = '' } = read(field, dataOf(opened)[field.key]);
  let shown = place.querySelector('.cc123-reading');
  if (!shown) {
    shown = element('div', { className: 'cc123-reading', role: 'status' });
    place.append(shown);
  }
  if (shown.textContent !== words) {
    shown.textContent = words;
  }
}

// A text field that searches on the server while the user types. In the form's model it has the properties
//   search   address that answers ?q=…&keep=… with [{ value, label }], best first and the kept ones on top
//   options  form data in which the answer is put, for the options of another field (valuesExpression "=…")
//   chosen   key of that other field: what is ticked there is kept

import { componentsIn, dataOf, elementOf, fieldOf, putData, whenForm } from './form-access.js';
import { read } from './desk-api.js';

whenForm(opened => {
  componentsIn(opened.form._getState().schema)
    .filter(field => field.properties?.search)
    .forEach(field => follow(opened, field));
});

function follow(opened, field) {
  const { search, options, chosen } = field.properties;
  let asked;

  const ask = async words => {
    asked = words;
    const keep = [dataOf(opened)[chosen] ?? []].flat().join();
    const found = await read(`${search}?${new URLSearchParams({ q: words, keep })}`).catch(() => null);
    // an answer that was overtaken by a later question is not wanted any more
    if (found && asked === words) {
      putData(opened, { [options]: found });
      showBest(opened, chosen);
    }
  };
  const words = () => dataOf(opened)[field.key] ?? '';

  let seen = words();
  ask(seen);
  // form-js reports a text when typing rests for a moment, so each change is worth a question
  opened.form.on('changed', () => {
    if (words() !== seen) {
      seen = words();
      ask(seen);
    }
  });
  opened.container.addEventListener('keydown', event => {
    // Enter belongs to the search here; in any other field it submits the form
    if (event.key === 'Enter' && event.target.id.endsWith(field.id)) {
      event.preventDefault();
    }
  });
}

/** A long list may have been scrolled: what is found best is on top of it. */
function showBest(opened, key) {
  const list = elementOf(opened, fieldOf(opened, key)?.id);
  list?.scrollTo(0, 0);
}

// A text field that searches on the server while the user types. In the form's model it has the properties
//   search   address that answers ?q=…&keep=… with [{ value, label, name }], best first and the kept ones on top
//   options  form data in which the answer is put, for the options of another field (valuesExpression "=…")
//   chosen   key of that other field: what is ticked there is kept
//   notes    path of a list with a row { complaintCode, complaintLabel, complaintWords } for each that is ticked
//   note     key of the text field for what is noted before anything is ticked, or about the only one: the words that found it are its beginning
// Enter ticks the best that was found, a second time it finishes the step; arrows lead into the list and back.

import { componentsIn, dataOf, elementOf, fieldOf, putData, whenForm } from './form-access.js';
import { finishStep } from './keyboard.js';
import { read } from './desk-api.js';

whenForm(opened => {
  componentsIn(opened.form._getState().schema)
    .filter(field => field.properties?.search)
    .forEach(field => follow(opened, field));
});

function follow(opened, field) {
  const { search, options, chosen, notes, note } = field.properties;
  let asked;
  let ticked;
  let ticking;

  const words = () => dataOf(opened)[field.key] ?? '';
  const codes = () => [dataOf(opened)[chosen] ?? []].flat();

  const ask = async text => {
    asked = text;
    const found = await read(`${search}?${new URLSearchParams({ q: text, keep: codes().join() })}`).catch(() => null);
    // an answer that was overtaken by a later question is not wanted any more
    if (found && asked === text) {
      putData(opened, { [options]: found });
      showBest(opened, chosen);
    }
    return found ?? [];
  };

  const tickBest = async text => {
    ticked = text;
    const best = (await ask(text)).find(({ value }) => !codes().includes(value));
    if (best) {
      const isOne = fieldOf(opened, chosen)?.type === 'radio';
      await putData(opened, { [field.key]: text, [chosen]: isOne ? best.value : [...codes(), best.value] });
    }
  };

  const keepWords = notes ? followNotes(opened, { notes, note, options }) : followNote(opened, note);
  let seen = words();
  ask(seen);
  keepWords(codes(), seen);
  // form-js reports a text when typing rests for a moment, so each change is worth a question
  opened.form.on('changed', () => {
    if (words() !== seen) {
      seen = words();
      ask(seen);
    }
    keepWords(codes(), seen);
  });
  opened.container.addEventListener('keydown', event => {
    const text = event.target.value?.trim();
    if (!event.target.id.endsWith(field.id)) {
      moveInList(opened, { field, chosen }, event);
    } else if (event.key === 'Enter' && text !== ticked) {
      event.preventDefault();
      ticking = text && tickBest(text).finally(() => {
        ticking = null;
      });
    } else if (event.key === 'Enter' && ticking) {
      // quicker than the answer: the step is finished with what is ticked then
      event.preventDefault();
      ticking.then(drawn).then(finishStep);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      boxesOf(opened, chosen)[0]?.focus();
    }
  });
}

/** form-js drops a choice that is sent before its list is drawn. */
function drawn() {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Keeps a row for each complaint that is ticked; what was noted stays, and comes again with the complaint. */
function followNotes(opened, { notes, note, options }) {
  const known = new Map();
  return (codes, words) => {
    const data = dataOf(opened);
    const rows = data[notes] ?? [];
    rows.forEach(row => known.set(row.complaintCode, row));
    const isComplete = rows.length === codes.length && rows.every((row, i) => row.complaintCode === codes[i] && row.complaintLabel);
    if (!isComplete) {
      const names = new Map((data[options] ?? []).map(({ value, name }) => [value, name]));
      const told = codes.map(code => ({ complaintCode: code, complaintWords: words, ...known.get(code), complaintLabel: names.get(code) ?? code }));
      // what was noted before anything was ticked goes along with the first
      if (told.length && data[note]) {
        told[0].complaintWords = [told[0].complaintWords, data[note]].filter(Boolean).join('\n');
        data[note] = '';
        known.set(codes[0], told[0]);
      }
      putData(opened, { [notes]: told, ...(note && { [note]: data[note] }) });
    }
  };
}

/** The words that found the complaint are its note as long as nothing else is. */
function followNote(opened, key) {
  let before;
  return (codes, words) => {
    if (key && codes[0] !== before) {
      before = codes[0];
      if (before && words && !dataOf(opened)[key]) {
        putData(opened, { [key]: words });
      }
    }
  };
}

function moveInList(opened, { field, chosen }, event) {
  const boxes = boxesOf(opened, chosen);
  const at = boxes.indexOf(event.target);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (at >= 0 && step) {
    event.preventDefault();
    (boxes[at + step] ?? (step < 0 ? elementOf(opened, field.id)?.querySelector('input') : null))?.focus();
  }
}

function boxesOf(opened, key) {
  return [...(elementOf(opened, fieldOf(opened, key)?.id)?.querySelectorAll('input') ?? [])];
}

/** A long list may have been scrolled: what is found best is on top of it. */
function showBest(opened, key) {
  elementOf(opened, fieldOf(opened, key)?.id)?.scrollTo(0, 0);
}

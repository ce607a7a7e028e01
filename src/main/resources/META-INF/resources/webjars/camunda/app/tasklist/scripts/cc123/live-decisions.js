// A group of fields with the property "decision" (a decision's key) is decided while the user types: the fields of the group that are not hidden
// are the inputs, and the outputs appear in the form's data, for texts and conditions. Outputs are not fields, so they are never submitted;
// they are null while there is no result.

import { componentsIn, dataOf, putData, whenForm } from './form-access.js';
import { engine } from './desk-api.js';
import { isoInWords } from './typed-readings.js';
import { valueOf } from './typed-values.js';

whenForm(opened => {
  componentsIn(opened.form._getState().schema)
    .filter(group => group.properties?.decision)
    .forEach(group => follow(opened, group));
});

function follow(opened, group) {
  const fields = componentsIn(group).filter(field => field.key && !field.components);
  let outputs = [];
  let asked;

  const put = result => {
    const cleared = Object.fromEntries(outputs.map(name => [name, null]));
    outputs = [...new Set([...outputs, ...Object.keys(result)])];
    putData(opened, { ...cleared, ...result });
  };
  const decide = async inputs => {
    const [first = {}] = await evaluate(group.properties.decision, inputs);
    // an answer to earlier inputs must not stand beside later ones
    if (asked === JSON.stringify(inputs)) {
      put(Object.fromEntries(Object.entries(first).flatMap(([name, { value }]) => [[name, value], ...inWords(name, value)])));
    }
  };

  const look = () => {
    const data = dataOf(opened);
    const visible = visibleIn(opened, fields);
    const inputs = Object.fromEntries(visible.map(field => [field.key, valueOf(field, data[field.key]) ?? null]));
    if (JSON.stringify(inputs) === asked) {
      return;
    }
    asked = JSON.stringify(inputs);
    const complete = visible.every(({ key, validate }) => !validate?.required || filled(inputs[key]));
    if (complete && Object.values(inputs).some(filled)) {
      decide(inputs);
    } else if (outputs.length) {
      put({});
    }
  };

  look();
  opened.form.on('changed', look);
}

/** form-js keeps an instance only of those fields that are not hidden by a condition. */
function visibleIn({ form }, fields) {
  const shown = new Set(form.get('formFieldInstanceRegistry').getAllKeyed().map(({ id }) => id));
  return fields.filter(({ id }) => shown.has(id));
}

/** A date comes in words as well, as "…InWords". */
function inWords(name, value) {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? [[`${name}InWords`, isoInWords(value)]] : [];
}

function filled(value) {
  return value !== null && value !== '';
}

async function evaluate(decision, inputs) {
  const variables = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, typed(value)]));
  try {
    return await engine.send(`/decision-definition/key/${encodeURIComponent(decision)}/evaluate`, { variables });
  } catch {
    // half-typed input that the table cannot work with yet is no result, not an error
    return [];
  }
}

/** A form's value as the engine's REST interface wants it; dates stay ISO text. */
function typed(value) {
  switch (typeof value) {
    case 'number':
      return { value, type: Number.isInteger(value) ? 'Long' : 'Double' };
    case 'boolean':
      return { value, type: 'Boolean' };
    case 'string':
      return { value, type: 'String' };
    default:
      return value === null ? { value } : { value: JSON.stringify(value), type: 'Json' };
  }
}

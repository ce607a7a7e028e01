// A start form gets no data: the options of one of its fields may be the rows of a decision table. In the form's model the field has the properties
//   optionsTable  key of the table, whose rows have a value and a label
//   optionsKey    form data in which they are put, for the field's options (valuesExpression "=…")

import { componentsIn, putData, whenForm } from './form-access.js';
import { engine } from './desk-api.js';

/** a table changes seldom: once for each page that is loaded */
const known = {};

whenForm(opened => {
  componentsIn(opened.form._getState().schema)
    .filter(field => field.properties?.optionsTable)
    .forEach(field => offer(opened, field.properties));
});

async function offer(opened, { optionsTable, optionsKey }) {
  const rows = await (known[optionsTable] ??= rowsOf(optionsTable));
  if (rows.length) {
    putData(opened, { [optionsKey]: rows.map(({ value, label }) => ({ value: value.value, label: label.value })) });
  } else {
    delete known[optionsTable];
  }
}

/** The form has options of its own for want of these. */
function rowsOf(table) {
  return engine.send(`/decision-definition/key/${encodeURIComponent(table)}/evaluate`, { variables: {} }).catch(() => []);
}

// A field with the property "dock" stays in view at the bottom of the form, with all that is in its row: the question that ends the step, however long
// the answer above it is.

import { componentsIn, elementOf, whenForm } from './form-access.js';

whenForm(opened => {
  const docked = componentsIn(opened.form._getState().schema).filter(field => field.properties?.dock);
  const mark = () => docked.forEach(({ id }) => elementOf(opened, id)?.classList.add('cc123-docked'));
  mark();
  // a field that was hidden is drawn anew
  opened.form.on('changed', () => requestAnimationFrame(mark));
});

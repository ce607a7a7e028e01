// How a field looks, where its kind does not say it; style sheets know the looks. In the form's model a field has the property
//   look  docked: stays in view at the bottom of the form with all that is in its row, however long the form is (what a step comes to, the question that ends it)
//         inline: choices beside each other, for those that are few and short
//         large: the first thing that is seen on the screen (a number to read out)

import { componentsIn, elementOf, whenForm } from './form-access.js';

whenForm(opened => {
  const fields = componentsIn(opened.form._getState().schema).filter(field => field.properties?.look);
  const mark = () => fields.forEach(({ id, properties }) => elementOf(opened, id)?.classList.add(`cc123-look-${properties.look}`));
  mark();
  // a field that was hidden is drawn anew
  opened.form.on('changed', () => requestAnimationFrame(mark));
});

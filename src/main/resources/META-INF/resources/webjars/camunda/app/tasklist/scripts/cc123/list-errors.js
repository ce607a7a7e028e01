// A field in a row of a list that was changed and has no fault leaves an empty place among the form's errors, and the Tasklist, which only
// counts, takes it for a fault: "Selesaikan" would stay grey.

import { whenForm } from './form-access.js';

whenForm(({ form }) => {
  form.on('changed', () => {
    const { errors } = form._getState();
    const real = Object.entries(errors).filter(([, faults]) => !isEmpty(faults));
    if (real.length < Object.keys(errors).length) {
      form._setState({ errors: Object.fromEntries(real) });
    }
  });
});

function isEmpty(faults) {
  return faults === undefined || (Array.isArray(faults) && faults.every(isEmpty));
}

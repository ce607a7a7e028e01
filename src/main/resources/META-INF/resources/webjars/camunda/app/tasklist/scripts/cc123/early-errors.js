// A mandatory field that is left empty is not wrong yet: the error would push down what the user is about to click, and the click would be lost.
// What is missing is said when the form is submitted.

import { whenForm } from './form-access.js';

whenForm(({ form }) => {
  const commands = form.get('viewerCommands');
  const { updateFieldInstanceValidation } = commands;
  commands.updateFieldInstanceValidation = (field, value) => {
    if (!isEmpty(value)) {
      updateFieldInstanceValidation.call(commands, field, value);
    }
  };
});

function isEmpty(value) {
  return value === undefined || value === null || value === '' || value === false;
}

// "Selesaikan" can always be pressed. The Tasklist locks it while a field has an error, also when the field has been hidden since or is out of sight,
// and says nothing; form-js looks at every visible field anyway when a form is submitted, and refusals.js then leads to what is missing.

import { adapt } from './tasklist.js';

adapt('camTasklistFormCamundaDirective', ([directive]) => {
  const { link } = directive;
  directive.compile = () => (scope, place, attributes, page) => {
    const unlocked = Object.assign(Object.create(page), {
      notifyFormValidated: () => page.notifyFormValidated(false),
      // a form that could not be drawn has nothing to submit
      notifyFormInitializationFailed: error => page.notifyFormInitializationFailed(error)
    });
    link(scope, place, attributes, unlocked);
  };
});

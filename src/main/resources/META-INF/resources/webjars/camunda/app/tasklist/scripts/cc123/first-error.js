// When a form is submitted with fields missing or wrong, form-js marks them, but the first of them may be out of sight.

import { whenForm } from './form-access.js';

whenForm(({ form, container }) => {
  form.on('submit', ({ errors }) => {
    if (Object.keys(errors).length) {
      requestAnimationFrame(() => showFirst(container));
    }
  });
});

function showFirst(container) {
  const field = container.querySelector('.fjs-form-field-error')?.closest('.fjs-form-field');
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector('input, textarea, [tabindex]')?.focus({ preventScroll: true });
}

// A choice among earlier reports (SOP C) tells under each one how it stands: an option of a form is one line of text. In the form's model the
// field has the property
//   details  form data with an entry for each option, in the same order: { callers, customer, serviceType, status, age, last, question }

import { componentsIn, dataOf, elementOf, whenForm } from './form-access.js';
import { element } from './page.js';
import { statusBadge } from './ticket-words.js';

whenForm(opened => {
  componentsIn(opened.form._getState().schema)
    .filter(field => field.properties?.details)
    .forEach(field => {
      draw(opened, field);
      opened.form.on('changed', () => draw(opened, field));
    });
});

function draw(opened, field) {
  const reports = dataOf(opened)[field.properties.details] ?? [];
  const choices = elementOf(opened, field.id)?.querySelectorAll('label:has(input)') ?? [];
  choices.forEach((choice, i) => {
    if (reports[i] && !choice.querySelector('.cc123-report')) {
      choice.append(element('span', { className: 'cc123-report' }, ...about(reports[i])));
    }
  });
}

function about({ callers, customer, serviceType, status, age, last, question }) {
  if (!callers) {
    return [line('Isinya ditampilkan setelah data penelepon dipastikan.')];
  }
  return [
    element('span', {}, statusBadge(status), ` dibuat ${age} yang lalu · ${serviceType} · ${customer}`),
    ...(question ? [line(`Ditanyakan kepada pelanggan: ${question}`, 'cc123-report-question')] : []),
    ...(last ? [line(last)] : [])
  ];
}

function line(text, className = '') {
  return element('span', { className, textContent: text });
}

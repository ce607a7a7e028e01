// A web application shows the texts that the browser kept from an earlier visit and reads the new ones only for the next: after an update of the
// product a user would see the old texts once more.

const remembered = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
const lasting = Object.entries(remembered).filter(([key]) => !key.includes('_locales_data_'));
localStorage.setItem('camunda-web', JSON.stringify(Object.fromEntries(lasting)));

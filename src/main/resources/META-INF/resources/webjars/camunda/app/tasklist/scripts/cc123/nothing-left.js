// Computers are shared: nothing that is typed about a customer stays in the browser. The Tasklist would put a form into the browser's storage when
// its "save" button is pressed and when a log-in is lost, and show it to whoever opens the same form next; for a start form that is the next caller.

const prefixes = ['camunda-form:', 'camForm:'];
const ofForm = key => prefixes.some(prefix => String(key).startsWith(prefix));
const { setItem } = Storage.prototype;

Object.keys(localStorage).filter(ofForm).forEach(key => localStorage.removeItem(key));

Storage.prototype.setItem = function (key, value) {
  if (!ofForm(key)) {
    setItem.call(this, key, value);
  }
};

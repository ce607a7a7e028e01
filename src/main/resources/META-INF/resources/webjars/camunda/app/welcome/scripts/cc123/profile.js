// The profile in the words of its users.

const welcome = window.angular.module('cam.welcome.directives');
const wrongPassword = 'The given authenticated user password is not valid.';

// the fields show a person of the vendor's as an example; an empty field says as much
adapt('userProfileDirective', directives => {
  for (const directive of directives) {
    directive.template = directive.template.replaceAll(/\s+placeholder="[^"{]*"/g, '');
  }
});

// the one refusal of the engine that somebody meets who changes the password
adapt('Notifications', notifications => {
  const addMessage = notifications.addMessage;
  notifications.addMessage = told =>
    addMessage.call(notifications, told.message === wrongPassword ? { ...told, message: 'Kata sandi saat ini salah.' } : told);
});

function adapt(name, change) {
  welcome.config([
    '$provide',
    provide =>
      provide.decorator(name, [
        '$delegate',
        service => {
          change(service);
          return service;
        }
      ])
  ]);
}

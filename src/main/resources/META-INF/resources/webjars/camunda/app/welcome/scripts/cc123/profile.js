// The profile's fields show a person of the vendor's as an example; an empty field says as much.

window.angular.module('cam.welcome.directives').config([
  '$provide',
  provide =>
    provide.decorator('userProfileDirective', [
      '$delegate',
      directives => {
        for (const directive of directives) {
          directive.template = directive.template.replaceAll(/\s+placeholder="[^"{]*"/g, '');
        }
        return directives;
      }
    ])
]);

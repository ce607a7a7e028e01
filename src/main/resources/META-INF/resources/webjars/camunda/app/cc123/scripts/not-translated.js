// Nothing here is for a browser to translate: words are read out as they stand. AngularJS would take the attribute for its own "translate" and put
// the word "no" in place of the page, so it is set once AngularJS has read the page.

window.angular.module('cam.commons').run([
  '$rootScope',
  root => root.$evalAsync(() => (document.documentElement.translate = false))
]);

// What has no Indonesian text yet is shown in the English that the web application brings along, and not as the name of a label.

// read here, because the page's own loader would write dates in English as well
const { labels } = await (await fetch(new URL('../../locales/en.json', import.meta.url))).json();

window.angular.module('cam.cockpit').config([
  '$translateProvider',
  translations => translations.translations('en', labels).fallbackLanguage('en')
]);

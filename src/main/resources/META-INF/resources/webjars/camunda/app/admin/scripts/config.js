import '../../cc123/scripts/load-again.js';

// Takes the place of the configuration that the web application brings along; the page title and the header show "vendor name".
export default {
  app: {
    name: '123',
    vendor: 'PLN'
  },
  locales: {
    availableLocales: ['id'],
    fallbackLocale: 'id'
  },
  disableWelcomeMessage: true,
  customScripts: ['scripts/cc123/main']
};

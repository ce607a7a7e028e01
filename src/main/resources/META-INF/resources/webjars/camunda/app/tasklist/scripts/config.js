import '../../cc123/scripts/load-again.js';

// Takes the place of the configuration that the web application brings along.
export default {
  // the page title and the header show "vendor name"
  app: {
    name: '123',
    vendor: 'PLN'
  },
  locales: {
    availableLocales: ['id'],
    fallbackLocale: 'id'
  },
  disableWelcomeMessage: true,
  // everything else is imported from there
  customScripts: ['scripts/cc123/main'],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'mengambil tugas yang sedang dipilih'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'berpindah ke filter pertama'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'berpindah ke tugas pertama dalam daftar'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'berpindah ke isian pertama pada formulir tugas'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'membuka daftar proses yang dapat dimulai'
    }
  }
};

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
  // The web application asks for every script with the same version for ever, and browsers keep what they have:
  // a script that changes gets a new number in its file name, here and where it is imported.
  customScripts: [
    'scripts/cc123/product-1',
    'scripts/cc123/translate-forms-1',
    'scripts/cc123/take-call-1',
    'scripts/cc123/next-step-2',
    'scripts/cc123/late-answers-1',
    'scripts/cc123/refusals-2',
    'scripts/cc123/task-header-1',
    'scripts/cc123/first-error-1',
    'scripts/cc123/keep-typed-1',
    'scripts/cc123/complaint-search-2',
    'scripts/cc123/live-decisions-1',
    'scripts/cc123/report-details-1',
    'scripts/cc123/call-bar-1',
    'scripts/cc123/attachments-2',
    'scripts/cc123/my-items-2',
    'scripts/cc123/ticket-task-2',
    'scripts/cc123/ticket-cards-2'
  ],
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

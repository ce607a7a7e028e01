// The one script that config.js names: what it names is loaded under another address than what is imported, so a script that is both would run twice.

import '../../../cc123/scripts/product.js';
import './english-for-the-rest.js';

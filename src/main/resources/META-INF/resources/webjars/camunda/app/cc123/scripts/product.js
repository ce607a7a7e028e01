// What all four applications share.

import './current-texts.js';
import './not-translated.js';

package id.pln.cc123.draft;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has typed into a form and not submitted yet.
 *
 * @param values by field key, as form-js has them: text, number, boolean, list or null
 */
public record Draft(Map<String, Object> values, Instant savedAt) {}

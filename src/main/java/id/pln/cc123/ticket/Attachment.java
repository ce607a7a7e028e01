package id.pln.cc123.ticket;

import java.time.Instant;

/**
 * A file of a problem, and of its ticket once there is one (SOP B3-h).
 *
 * @param fileName without a path
 * @param contentType found by looking into the file
 * @param uploadedBy user id
 */
public record Attachment(long id, long problemId, String fileName, String contentType, long sizeBytes,
    String uploadedBy, Instant uploadedAt) {}

package id.pln.cc123.privacy;

import java.time.Instant;

/**
 * How far a list has been gone through: to this row, in the order of a moment and the id.
 *
 * @param at when the row's call ended, its file came or its erasure was asked for
 */
public record Seen(long id, Instant at) {

  static final Seen NOTHING = new Seen(0, Instant.EPOCH);
}

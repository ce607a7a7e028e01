package id.pln.cc123.ticket;

import java.time.LocalDate;

/**
 * Whom a ticket waits for outside PLN 123 (Waiting for 3rd Party, SOP B3-l).
 *
 * @param reference the number under which they know the matter, may be null
 * @param expectedOn when they want to be done, may be null
 */
public record ThirdParty(String name, String reference, LocalDate expectedOn) {}

package id.pln.cc123.answer;

/**
 * A kind of complaint as an option of a list.
 *
 * @param value its code: {@code A1a}…{@code A8b}, {@code E1.1}…{@code E10.2}, {@code OTHER}
 * @param label shown to the CSO
 */
public record Complaint(String value, String label) {}

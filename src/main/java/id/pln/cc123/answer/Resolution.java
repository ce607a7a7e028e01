package id.pln.cc123.answer;

/**
 * How a kind of complaint is settled.
 *
 * @param complaint its code
 * @param answerForm key of the form that the CSO reads out, null when the call cannot settle it
 * @param callType proposed for a ticket, as are the service group and type
 */
public record Resolution(String complaint, String label, String answerForm, String callType, String serviceGroup,
    String serviceType) {}

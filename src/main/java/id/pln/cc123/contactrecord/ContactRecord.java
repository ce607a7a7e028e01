package id.pln.cc123.contactrecord;

import java.time.Instant;

/**
 * What one system was told about one problem.
 *
 * @param idempotencyKey by which the system knows a repeated delivery
 * @param issueStatus such as {@code Issue Closed di CC PLN 123}
 * @param customer such as {@code Ibu Sri}
 * @param phone E.164
 * @param customerId ID Pel or meter number, may be null
 * @param recordedBy user id
 * @param reference what the system calls the record, null until it is delivered or when it does not say
 */
public record ContactRecord(long id, String idempotencyKey, TargetSystem system, String callNumber, long problemId,
    String outcome, String issueStatus, String issueType, String subIssueType, String remark, Long ticketNumber,
    Long previousTicketNumber, String customer, String phone, String customerId, String recordedBy, Instant recordedAt,
    RecordState state, String reference, Instant deliveredAt) {}

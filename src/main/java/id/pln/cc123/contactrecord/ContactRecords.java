package id.pln.cc123.contactrecord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.Decisions;
import id.pln.cc123.Page;
import id.pln.cc123.mail.MailText;

/** Records for CRM and APKT. Writing one twice changes nothing. */
@Service
@Transactional
public class ContactRecords {

  private final ContactRecordTable table;
  private final ContactRecordSystems systems;
  private final ContactRecordDelivery delivery;
  private final Decisions decisions;

  ContactRecords(ContactRecordTable table, ContactRecordSystems systems, ContactRecordDelivery delivery,
      Decisions decisions) {
    this.table = table;
    this.systems = systems;
    this.delivery = delivery;
    this.decisions = decisions;
  }

  /** Records an outcome in both systems, in the words of the decision {@code contact-record}. */
  public void record(RecordRequest request) {
    Map<String, Object> decided = decisions.one("contact-record", Map.of("outcome", request.outcome()))
        .orElseThrow(() -> new IllegalStateException(
            "Tabel keputusan contact-record tidak memiliki baris untuk hasil " + request.outcome() + "."));
    List<TargetSystem> all = List.of(TargetSystem.values());
    boolean written = table.insert(request, decided, remark(request, (String) decided.get("remark")), all, this::firstState);
    if (written && all.stream().anyMatch(system -> firstState(system) == RecordState.PENDING)) {
      delivery.start(request.callNumber());
    }
  }

  @Transactional(readOnly = true)
  public List<ContactRecord> pending(String callNumber) {
    return table.pending(callNumber);
  }

  /**
   * Commits by itself, so that a failure with a later record does not forget this delivery.
   *
   * @param reference what the system calls the record, may be null
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void delivered(long id, String reference) {
    table.updateDelivered(id, reference);
  }

  /**
   * A page of records, newest first; null stands for any.
   *
   * @param before only records with a smaller id
   * @param recordedBy user id
   */
  @Transactional(readOnly = true)
  public Page<ContactRecord> page(String callNumber, TargetSystem system, String recordedBy, Long before, int size) {
    return Page.of(table.list(callNumber, system, recordedBy, before, size + 1), size, ContactRecord::id);
  }

  private RecordState firstState(TargetSystem system) {
    return systems.address(system).isPresent() ? RecordState.PENDING : RecordState.RECORDED;
  }

  private static String remark(RecordRequest request, String template) {
    Map<String, String> values = new HashMap<>();
    values.put("jenis keluhan", request.complaintLabel());
    values.put("nomor", request.ticketNumber() == null ? request.previousTicketNumber() : request.ticketNumber());
    values.put("lama", request.previousTicketNumber());
    values.put("baru", request.ticketNumber());
    return MailText.fill(template, values);
  }
}

package id.pln.cc123.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.mail.IncomingMails;
import id.pln.cc123.mail.MailText;
import id.pln.cc123.ticket.Attachments;

/** A customer gets a copy of everything that is known: every column of every row, so that nothing is ever left out. */
@Service
public class CustomerExport {

  private final CustomerSearch search;
  private final CaseTable cases;
  private final PartTable parts;
  private final ErasureLog log;
  private final Attachments attachments;
  private final IncomingMails mails;
  private final ObjectWriter json;

  CustomerExport(CustomerSearch search, CaseTable cases, PartTable parts, ErasureLog log, Attachments attachments, IncomingMails mails,
      ObjectMapper json) {
    this.search = search;
    this.cases = cases;
    this.parts = parts;
    this.log = log;
    this.attachments = attachments;
    this.mails = mails;
    this.json = json.writerWithDefaultPrettyPrinter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /**
   * @param user who asks for it
   * @return rows by table
   */
  @Transactional
  public Map<String, List<Map<String, Object>>> rows(CustomerQuery query, String user) {
    Set<Long> calls = FoundCall.ids(search.ofOneCustomer(query).stream().filter(FoundCall::own).toList());
    Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    if (!calls.isEmpty()) {
      Members members = cases.members(calls);
      PersonalTable.readable().forEach(table -> rows.put(table.key(), readable(cases.rows(table, members))));
    }
    rows.computeIfAbsent(PersonalTable.INCOMING_MAIL.key(), none -> new ArrayList<>()).addAll(readable(parts.rowsOfMails(query.emails())));
    log.add(log.begin(ErasureLog.Kind.EXPORT, user),
        rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, table -> table.getValue().size())));
    return rows;
  }

  /** Writes rows as {@code data.json} of a ZIP file, and beside it the attachments, piece by piece, and mails as they came. */
  public void write(Map<String, List<Map<String, Object>>> rows, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.putNextEntry(new ZipEntry("data.json"));
    json.writeValue(zip, rows);
    for (Map<String, Object> file : rows.getOrDefault(PersonalTable.ATTACHMENT.key(), List.of())) {
      long id = ((Number) file.get("id")).longValue();
      zip.putNextEntry(new ZipEntry("lampiran/" + id + "-" + file.get("file_name")));
      attachments.copyTo(id, zip);
    }
    for (Map<String, Object> mail : rows.getOrDefault(PersonalTable.INCOMING_MAIL.key(), List.of())) {
      if (((Number) mail.get("kept_bytes")).longValue() > 0) {
        long id = ((Number) mail.get("id")).longValue();
        zip.putNextEntry(new ZipEntry("e-mail/" + id + ".eml"));
        mails.copyTo(id, zip);
      }
    }
    zip.finish();
  }

  /** As it is handed out: whoever has a link of a mail answers in the customer's name. */
  private static List<Map<String, Object>> readable(List<Map<String, Object>> rows) {
    return rows.stream().map(row -> {
      Map<String, Object> shown = new LinkedHashMap<>();
      row.forEach((column, value) -> shown.put(column.toLowerCase(Locale.ROOT), value));
      shown.computeIfPresent("body", (column, text) -> MailText.withoutSecrets((String) text));
      return shown;
    }).collect(Collectors.toCollection(ArrayList::new));
  }
}

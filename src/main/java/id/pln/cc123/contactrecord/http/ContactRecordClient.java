package id.pln.cc123.contactrecord.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import id.pln.cc123.contactrecord.ContactRecord;
import id.pln.cc123.contactrecord.ContactRecordSystems;
import id.pln.cc123.contactrecord.ContactRecords;

/** Delivers pending records to CRM and APKT over HTTP. May run again at any time: every record carries its key. */
@Component
public class ContactRecordClient {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(5);
  private static final int MAX_ANSWER_BYTES = 16 * 1024;
  private static final int MAX_REFERENCE = 100;

  private final ContactRecords records;
  private final ContactRecordSystems systems;
  private final ObjectMapper json;
  private final RestClient http;

  ContactRecordClient(ContactRecords records, ContactRecordSystems systems, ObjectMapper json,
      RestClient.Builder http) {
    this.json = json;
    this.records = records;
    this.systems = systems;
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
        // an offer of HTTP/2 can cost an older server the body
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(CONNECT_TIMEOUT).followRedirects(HttpClient.Redirect.NEVER).build());
    requests.setReadTimeout(READ_TIMEOUT);
    this.http = http.requestFactory(requests).build();
  }

  /** Delivers the call's pending records in order and stops at the first that is not taken. */
  public void deliver(String callNumber) {
    records.pending(callNumber).forEach(this::deliver);
  }

  private void deliver(ContactRecord record) {
    URI address = systems.address(record.system()).orElseThrow(() -> new IllegalStateException(
        "Alamat " + record.system() + " tidak diatur lagi, padahal catatan panggilan " + record.callNumber()
            + " belum terkirim."));
    try {
      String reference = http.post().uri(address).contentType(MediaType.APPLICATION_JSON)
          .header("Idempotency-Key", record.idempotencyKey()).body(ContactRecordMessage.of(record))
          .exchange((request, response) -> {
            if (!response.getStatusCode().is2xxSuccessful()) {
              throw failure(record, "menjawab dengan kode " + response.getStatusCode().value(), null);
            }
            return reference(response.getBody().readNBytes(MAX_ANSWER_BYTES));
          });
      records.delivered(record.id(), reference);
    } catch (RestClientException e) {
      throw failure(record, "tidak dapat dihubungi atau tidak menjawab dalam 5 detik", e);
    }
  }

  /** An answer in any other form has no reference, but the record was taken. */
  private String reference(byte[] answer) {
    try {
      String reference = json.readTree(answer).path("reference").asText();
      return reference.isBlank() ? null : reference.substring(0, Math.min(reference.length(), MAX_REFERENCE));
    } catch (IOException e) {
      return null;
    }
  }

  private static IllegalStateException failure(ContactRecord record, String what, Exception cause) {
    return new IllegalStateException("Catatan panggilan " + record.callNumber() + " belum terkirim ke "
        + record.system() + ": sistem " + what + ".", cause);
  }
}

package id.pln.cc123.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.customer.Customer;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest.Answer;

/** Who calls again is known by the phone number, and tells nothing twice. */
class KnownCallerTest extends ProcessTest {

  private static final AtomicInteger CUSTOMERS = new AtomicInteger(4000);

  private int number;
  private Map<String, Object> siti;

  @BeforeEach
  void someoneNew() {
    number = CUSTOMERS.incrementAndGet();
    siti = Map.of("salutation", "Ibu", "customerName", "Siti Rahma", "phone", "0811-69-" + number, "customerId", "51234567" + number,
        "email", "siti" + number + "@gmail.com");
  }

  @Test
  @DisplayName("Whatever way the number is typed or pasted, the caller and the earlier report are found again (D, C1-a)")
  void recognised() {
    long ticket = CallAtDesk.ticketFor(as("desi"), "Siti Rahma", siti.get("phone").toString(), siti.get("email").toString());
    for (String typed : List.of("081169" + number, "6281169" + number, "+62 811\u00A069\u2011" + number, "(+62)811-69-" + number,
        "\u202A0811/69/" + number + "\u202C", "0062 811 69 " + number, "WA 0811 69 " + number, "0811-69-" + number + " ext 12")) {
      assertThat(callers("budi", typed).findValuesAsText("name")).as(typed).containsExactly("Siti Rahma");
      CallAtDesk call = CallAtDesk.taken(as("budi"), with(SITI, "phone", typed));
      assertThat(call.form().get("earlierReports").toString()).as(typed).contains(Long.toString(ticket));
      call.action("abandon");
    }
  }

  @Test
  @DisplayName("Before the caller is verified a CSO is told name and salutation; ID Pel and e-mail address are hinted at only (C1-a)")
  void hinted_at() {
    CallAtDesk.taken(as("desi"), siti);
    Answer told = look("budi", siti.get("phone").toString());
    assertThat(told.body()).contains("Siti Rahma", "ID Pel ••••" + number, "s•••@gmail.com")
        .doesNotContain(siti.get("customerId").toString(), siti.get("email").toString());
    assertThat(told.ok().path("phone").asText()).isEqualTo("0811-69" + Integer.toString(number).substring(0, 1) + "-" + Integer.toString(number).substring(1));
    assertThat(look("budi", "0811").status()).isEqualTo(204);
    assertThat(look("sari", siti.get("phone").toString()).status()).isEqualTo(403);
  }

  @Test
  @DisplayName("What the caller has confirmed is taken from the last call; what is typed now counts more (D)")
  void taken_over() {
    CallAtDesk.taken(as("desi"), siti);
    Map<String, Object> again = Map.of("salutation", "Ibu", "customerName", "Bu siti rahma", "phone", "62811 69 " + number, "sameAsBefore", true);
    assertThat(customer(again)).isEqualTo(new Customer("Ibu", "siti rahma", "+6281169" + number, siti.get("customerId").toString(),
        siti.get("email").toString()));
    assertThat(customer(with(again, "email", "baru@gmail.com")).email()).isEqualTo("baru@gmail.com");
    assertThat(customer(with(again, "sameAsBefore", false)).email()).isNull();
    Answer other = CallAtDesk.tryTake(as("budi"), with(again, "customerName", "Dewi"));
    assertThat(other.message()).contains("[sameAsBefore]", "belum ada panggilan");
  }

  @Test
  @DisplayName("Of those who share a number each is offered once, who called last first; nobody who asked to be forgotten (D)")
  void shared() {
    CallAtDesk.taken(as("desi"), siti);
    CallAtDesk.taken(as("desi"), with(siti, "salutation", "Bapak", "customerName", "Tono", "email", null));
    CallAtDesk.taken(as("desi"), with(siti, "customerName", "SITI RAHMA", "email", null, "customerId", null));
    assertThat(callers("budi", siti.get("phone").toString()).findValuesAsText("name")).containsExactly("SITI RAHMA", "Tono");
    assertThat(look("budi", siti.get("phone").toString()).ok().at("/callers/0/email").asText()).isEqualTo("s•••@gmail.com");
    assertThat(as("admin").post("/api/customers/erasure", Map.of("phone", List.of(siti.get("phone")), "person",
        List.of("Ibu Siti Rahma", "Bapak Tono"))).status()).isEqualTo(200);
    assertThat(callers("budi", siti.get("phone").toString())).isEmpty();
  }

  @Test
  @DisplayName("A company is addressed in answers as Bapak/Ibu, and reached at its extension (C1, B3-g)")
  void company() {
    CallAtDesk call = CallAtDesk.taken(as("desi"), Map.of("salutation", "Bapak/Ibu", "customerName", "PT Sinar Jaya",
        "phone", "021-726" + number + " pes. 12", "customerId", "3212345" + number));
    JsonNode bar = as("desi").get("/api/desk/tasks/" + call.taskId()).ok();
    assertThat(bar.path("phone").asText()).isEqualTo("(021) 726" + number + " ext. 12");
    assertThat(bar.path("customerIdKind").asText()).isEqualTo("Nomor meter");
    call.submit("UserTask_RecordProblems", Map.of("complaints", List.of("A1a", "E5.3")));
    assertThat(call.form()).containsEntry("salutation", "Bapak/Ibu");
    call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes")).submit("UserTask_ConfirmEmail", OWN_EMAIL);
    call.action("correct-customer");
    assertThat(call.form()).containsEntry("phone", "(021) 726" + number + " ext. 12").extractingByKey("salutations").asString()
        .contains("Perusahaan");
    call.submit("UserTask_CorrectCustomer", Map.of("salutation", "Bapak/Ibu", "customerName", "PT Sinar Jaya",
        "phone", "(021) 726" + number + " ext. 12", "email", "siti@gmail.com"));
    call.submit("UserTask_CreateTicket", LINKAJA_TICKET);
    assertThat(ticket(call).description()).contains("Nama pelanggan : Bapak/Ibu PT Sinar Jaya\n", "No. Telp. : (021) 726" + number + " ext. 12\n");
    assertThat(outbox.mails(Long.toString(ticket(call).number())).get(0).text()).startsWith("Bapak/Ibu PT Sinar Jaya yang terhormat");
  }

  private Customer customer(Map<String, Object> fields) {
    return calls.get(CallAtDesk.taken(as("budi"), fields).number()).customer();
  }

  private JsonNode callers(String user, String phone) {
    return look(user, phone).ok().path("callers");
  }

  private Answer look(String user, String phone) {
    return as(user).get("/api/desk/callers?phone=" + phone);
  }
}

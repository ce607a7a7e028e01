package id.pln.cc123.call.process;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import id.pln.cc123.Refusal;
import id.pln.cc123.Staff;
import id.pln.cc123.call.Call;
import id.pln.cc123.call.CallStatus;
import id.pln.cc123.call.Calls;
import id.pln.cc123.call.KnownCallers;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.customer.CustomerId;
import id.pln.cc123.customer.EmailAddress;
import id.pln.cc123.customer.PhoneNumber;

/** What Tasklist asks while a CSO works through a call. */
@RestController
@RequestMapping("/api/desk")
@Tag(name = "desk", description = "Langkah-langkah panggilan yang sedang ditangani")
class DeskController {

  private static final int MAX_TASKS = 50;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  private final CallDesk desk;
  private final Calls calls;
  private final KnownCallers callers;
  private final Staff staff;
  private final Clock clock;

  DeskController(CallDesk desk, Calls calls, KnownCallers callers, Staff staff, Clock clock) {
    this.desk = desk;
    this.calls = calls;
    this.callers = callers;
    this.staff = staff;
    this.clock = clock;
  }

  @GetMapping("/next")
  @Operation(summary = "Langkah berikutnya dari panggilan yang sama; 204 bila tidak ada")
  ResponseEntity<Next> next(@RequestParam(required = false) String taskId, @RequestParam(required = false) String processInstanceId) {
    return answer(taskId != null ? desk.nextAfterTask(taskId) : desk.nextAfterStart(processInstanceId));
  }

  @GetMapping("/tasks")
  @Operation(summary = "Panggilan dari beberapa langkah Anda, paling banyak 50; langkah lain tidak disebut")
  List<Card> cards(@RequestParam("ids") List<String> ids) {
    if (ids.size() > MAX_TASKS) {
      throw new Refusal("ids", "Paling banyak " + MAX_TASKS + " langkah sekaligus.");
    }
    List<CallStep> steps = desk.steps(ids);
    Map<String, Call> found = calls.of(steps.stream().map(CallStep::callNumber).collect(Collectors.toSet()));
    Map<Long, String> problems = calls.labels(steps.stream().filter(CallStep::showsProblem).map(CallStep::problemId).collect(Collectors.toSet()));
    return steps.stream().map(step -> card(step, found.get(step.callNumber()).customer(), problems)).toList();
  }

  private static Card card(CallStep step, Customer customer, Map<Long, String> problems) {
    return new Card(step.taskId(), step.callNumber(), customer.addressedAs(), customer.shownPhone(),
        step.showsProblem() ? problems.get(step.problemId()) : null);
  }

  @GetMapping("/tasks/{taskId}")
  @Operation(summary = "Panggilan yang memuat langkah ini; 204 bila bukan langkah panggilan Anda")
  ResponseEntity<Step> step(@PathVariable String taskId) {
    return desk.step(taskId).map(step -> ResponseEntity.ok(shown(step))).orElse(ResponseEntity.noContent().build());
  }

  private Step shown(CallStep step) {
    Call call = calls.get(step.callNumber());
    Customer customer = call.customer();
    // a correction may be completed after the call; nobody is on the line any more
    List<String> actions = call.status() == CallStatus.OPEN ? step.actions() : List.of();
    String problem = step.showsProblem() ? calls.problem(step.problemId()).label() : null;
    return new Step(step.callNumber(), customer.salutation(), customer.name(), customer.shownPhone(),
        kind(customer), customer.customerId(), customer.email(), step.takesFiles() ? step.problemId() : null, problem, desk.colleagues(), actions);
  }

  private static String kind(Customer customer) {
    return customer.customerId() == null ? null : new CustomerId(customer.customerId()).kind();
  }

  @GetMapping("/callers")
  @Operation(summary = "Siapa yang pernah menelepon dengan nomor ini; 204 bila ini (belum) nomor telepon", description = "Hanya untuk CSO. "
      + "ID Pel dan alamat e-mail disamarkan: penelepon harus menyebutkannya sendiri (SOP C1-a).")
  ResponseEntity<Callers> callers(@RequestParam("phone") String phone) {
    if (!staff.currentUserIsIn("cso")) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Hanya CSO yang boleh mencari penelepon.");
    }
    return PhoneNumber.parse(phone).map(number -> ResponseEntity.ok(new Callers(number.shown(), callers.of(number.e164()).stream()
        .map(caller -> new Caller(caller.salutation(), caller.name(), DAY.format(caller.lastCall().atZone(clock.getZone())),
            caller.customerId() == null ? null : new CustomerId(caller.customerId()).hint(),
            caller.email() == null ? null : EmailAddress.hint(caller.email()))).toList())))
        .orElse(ResponseEntity.noContent().build());
  }

  @PostMapping("/tasks/{taskId}/correct-customer")
  @Operation(summary = "Membuka langkah perbaikan data pelanggan")
  ResponseEntity<Next> correctCustomer(@PathVariable String taskId) {
    return answer(desk.correctCustomer(mine(taskId, "correctCustomer")));
  }

  @PostMapping("/tasks/{taskId}/correct-complaint")
  @Operation(summary = "Membuka langkah penggantian jenis keluhan")
  ResponseEntity<Next> correctComplaint(@PathVariable String taskId) {
    return answer(desk.correctComplaint(mine(taskId, "correctComplaint")));
  }

  @PostMapping("/tasks/{taskId}/note-problem")
  @Operation(summary = "Membuka langkah pencatatan permasalahan lain; langkah yang sedang dikerjakan tetap terbuka")
  ResponseEntity<Next> noteProblem(@PathVariable String taskId) {
    return answer(desk.noteProblem(mine(taskId, "noteProblem")));
  }

  @PostMapping("/tasks/{taskId}/drop-problem")
  @Operation(summary = "Mengakhiri permasalahan ini karena pelanggan tidak jadi melanjutkannya")
  ResponseEntity<Next> dropProblem(@PathVariable String taskId) {
    return answer(desk.dropProblem(mine(taskId, "dropProblem")));
  }

  @PostMapping("/tasks/{taskId}/hand-over")
  @Operation(summary = "Mengalihkan panggilan kepada rekan CSO")
  ResponseEntity<Next> handOver(@PathVariable String taskId, @RequestBody HandOver body) {
    desk.handOver(mine(taskId, "handOver"), body.to());
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/tasks/{taskId}/abandon")
  @Operation(summary = "Menutup panggilan karena pelanggan menutup telepon")
  ResponseEntity<Next> abandon(@PathVariable String taskId) {
    desk.abandon(mine(taskId, "abandon"));
    return ResponseEntity.noContent().build();
  }

  private CallStep mine(String taskId, String action) {
    return desk.step(taskId).filter(step -> step.actions().contains(action)).orElseThrow(() -> new Refusal(null,
        "Langkah ini sudah selesai atau bukan milik Anda. Muat ulang daftar tugas."));
  }

  private static ResponseEntity<Next> answer(Optional<String> taskId) {
    return taskId.map(id -> ResponseEntity.ok(new Next(id))).orElse(ResponseEntity.noContent().build());
  }

  record Next(String taskId) {}

  /** @param problem the kind of complaint that the step is about, null when it is about the call as a whole */
  record Card(String taskId, String callNumber, String customer, String phone, String problem) {}

  /** @param phone as it was understood */
  record Callers(String phone, List<Caller> callers) {}

  /**
   * @param lastCall such as {@code 03-04-2026}
   * @param customerId such as {@code ID Pel ••••8901}, may be null
   * @param email such as {@code s•••@gmail.com}, may be null
   */
  record Caller(String salutation, String name, String lastCall, String customerId, String email) {}

  /** @param to user id of the colleague */
  record HandOver(String to) {}

  /**
   * @param customerIdKind {@code ID Pel} or {@code Nomor meter}, null without one
   * @param problemId of the problem that files may be attached to, else null
   */
  record Step(String callNumber, String salutation, String customerName, String phone, String customerIdKind,
      String customerId, String email, Long problemId, String problem, List<Staff.Colleague> colleagues, List<String> actions) {}
}

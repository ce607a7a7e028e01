package id.pln.cc123.call.process;

import java.util.List;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import id.pln.cc123.Refusal;
import id.pln.cc123.Staff;
import id.pln.cc123.call.Call;
import id.pln.cc123.call.CallStatus;
import id.pln.cc123.call.Calls;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.customer.PhoneNumber;

/** What Tasklist asks while a CSO works through a call. */
@RestController
@RequestMapping("/api/desk")
@Tag(name = "desk", description = "Langkah-langkah panggilan yang sedang ditangani")
class DeskController {

  private final CallDesk desk;
  private final Calls calls;

  DeskController(CallDesk desk, Calls calls) {
    this.desk = desk;
    this.calls = calls;
  }

  @GetMapping("/next")
  @Operation(summary = "Langkah berikutnya dari panggilan yang sama; 204 bila tidak ada")
  ResponseEntity<Next> next(@RequestParam(required = false) String taskId, @RequestParam(required = false) String processInstanceId) {
    return answer(taskId != null ? desk.nextAfterTask(taskId) : desk.nextAfterStart(processInstanceId));
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
    return new Step(step.callNumber(), customer.salutation(), customer.name(), PhoneNumber.national(customer.phone()),
        customer.customerId(), customer.email(), step.takesFiles() ? step.problemId() : null, problem, desk.colleagues(), actions);
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

  /** @param to user id of the colleague */
  record HandOver(String to) {}

  /** @param problemId of the problem that files may be attached to, else null */
  record Step(String callNumber, String salutation, String customerName, String phone, String customerId, String email,
      Long problemId, String problem, List<Staff.Colleague> colleagues, List<String> actions) {}
}
